import Domain

extension FieldType {
  /// The type in words, for problems.
  var described: String {
    switch self {
    case .text: "a text"
    case .word: "a word"
    case .number: "a number"
    case .flag: "true or false"
    case .moment: "a time"
    case .date: "a date"
    case .dateOrMoment: "a date or time"
    case .month: "a month"
    case .clock: "a time of day"
    case .country: "a country"
    case .currency: "a currency"
    case .address: "an address"
    case .list: "a list"
    }
  }

  /// Whether values are compared as texts.
  var isTextual: Bool { storage == .symbol }

  /// Whether values are compared as numbers.
  var isNumeric: Bool { storage == .number }

  /// The words of `list.entry`'s `list`.
  static let listNames: [String] = {
    guard case .word(let words)? = EventSchema.type(of: .list, on: .listEntry) else { return [] }
    return words
  }()
}
