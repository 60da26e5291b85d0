internal import Domain
internal import Matching

/// The one form of each value, whatever way it was written: normal forms, near texts and near hashes joined.
struct ValueForms: Sendable {
  let symbols: Symbols
  private let paying: NumberSet
  private let texts: NearValues
  private let photos: NearValues
  private let pictures: NearValues

  init(_ symbols: Symbols, _ survey: ValueSurvey, threads: Int) {
    (self.symbols, paying) = (symbols, survey.paying)
    texts = NearValues(texts: survey.texts.numbers, in: symbols, threads: threads)
    photos = NearValues(hashes: survey.photos.numbers, in: symbols, threads: threads)
    pictures = NearValues(hashes: survey.pictures.numbers, in: symbols, threads: threads)
  }

  /// Whether somebody pays out of this account.
  func isPaying(_ account: UInt32) -> Bool { paying.contains(account) }

  /// The value as it stands, or the one that it is near; `nil` where it says nothing.
  @inline(__always)
  func plain(_ symbol: UInt32, _ kind: LinkKind) -> SeenValue? {
    let number =
      switch kind {
      case .text: texts.leader(symbol)
      case .photo: photos.leader(symbol)
      case .documentPicture: pictures.leader(symbol)
      default: symbol
      }
    return number == 0 ? nil : .number(number)
  }

  /// A text as the value that it is, if some event holds it as it stands; `nil` where it is empty.
  func value(_ text: String) -> SeenValue? {
    if text.isEmpty { return nil }
    return symbols.symbol(of: text).map { .number($0.raw) } ?? .text(text)
  }

  /// The words of a name in one order, so that given and family name may change places.
  static func name(_ text: String) -> String {
    PersonName(text).words.sorted().joined(separator: " ")
  }

  static func street(_ text: String) -> String { StreetAddress(text).normal }

  static func plain(_ text: String) -> String { FoldedText(text).text }
}
