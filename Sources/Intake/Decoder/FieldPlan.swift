import CScan
import Domain

/// How the decoder treats one field of one kind.
struct FieldPlan {
  var check = Check.unknown
  /// The word in the row, or -1 where the value is only checked.
  var offset: Int16 = -1
  /// The JSON type that the value must have.
  var json: UInt8 = 0
  var words: UnsafeMutablePointer<WordSet>?

  enum Check: UInt8 {
    case unknown, text, word, number, latitude, longitude, flag, moment, date, dateOrMoment
    case month, clock, country, currency, address, list
  }

  init() {}

  init(_ spec: FieldSpec, _ kind: EventKind, _ layout: EventLayout) {
    offset = Int16(layout.offset(of: spec.field, in: kind) ?? -1)
    check = Self.check(spec)
    switch spec.type {
    case .number: json = UInt8(BF_NUMBER)
    case .flag: json = UInt8(BF_TRUE)
    case .list: json = UInt8(BF_ARRAY)
    default: json = UInt8(BF_STRING)
    }
    if case .word(let words) = spec.type {
      self.words = .allocate(capacity: 1)
      self.words?.initialize(to: WordSet(words))
    }
  }

  private static func check(_ spec: FieldSpec) -> Check {
    switch spec.type {
    case .text: .text
    case .word: .word
    case .number: spec.field == .lat ? .latitude : spec.field == .lon ? .longitude : .number
    case .flag: .flag
    case .moment: .moment
    case .date: .date
    case .dateOrMoment: .dateOrMoment
    case .month: .month
    case .clock: .clock
    case .country: .country
    case .currency: .currency
    case .address: .address
    case .list: .list
    }
  }

  /// The JSON type of the field, for people.
  var wanted: String {
    switch Int(json) {
    case BF_NUMBER: "a number"
    case BF_TRUE: "true or false"
    case BF_ARRAY: "an array of strings"
    default: "a string"
    }
  }
}
