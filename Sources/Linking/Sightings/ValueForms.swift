internal import Domain
internal import Matching

/// The one number of each value, whatever way it was written: normal forms, near texts and near hashes joined.
///
/// - Units: numbers below the store's symbols are symbols; above them, texts made here.
package final class ValueForms {
  private let symbols: Symbols
  private var formed: [String: UInt32] = [:]
  private var texts: [String] = []
  /// By way of writing and symbol.
  private var known: [UInt64: UInt32] = [:]
  private var paying: Set<UInt32> = []
  private var leaders: [LinkKind: [UInt32: UInt32]] = [:]

  init(_ symbols: Symbols) { self.symbols = symbols }

  /// The text of a value.
  package func text(_ value: UInt32) -> String {
    Int(value) < symbols.count
      ? symbols.text(Symbol(raw: value)) : texts[Int(value) - symbols.count]
  }

  /// The number of a text that no event holds as it stands.
  func number(of text: String) -> UInt32 {
    if let known = formed[text] { return known }
    let number = UInt32(symbols.count + texts.count)
    texts.append(text)
    formed[text] = number
    return number
  }

  /// Notes that somebody pays out of this account.
  func notePaying(_ account: Symbol) { paying.insert(account.raw) }

  func isPaying(_ account: Symbol) -> Bool { paying.contains(account.raw) }

  /// Which values of these kinds are near enough to be one.
  func join(_ values: [LinkKind: Set<UInt32>]) {
    for (kind, numbers) in values {
      let sorted = numbers.map { (symbol: $0, text: text($0)) }
        .sorted { $0.text.precedes($1.text) }
      leaders[kind] =
        kind == .text
        ? textLeaders(sorted) : HashNeighbours(sorted, bits: ValueForms.hashBits).leaders
    }
  }

  /// A text that can be near no other is a value of its own, as far as it is long enough to be one.
  private func textLeaders(_ sorted: [NumberedText]) -> [UInt32: UInt32] {
    let common = CommonRuns(sorted.map(\.text), share: ValueForms.textShare)
    var leaders: [UInt32: UInt32] = [:]
    var near: [NumberedText] = []
    for text in sorted {
      if common.mayBeNear(text.text) {
        near.append(text)
      } else {
        leaders[text.symbol] = text.symbol
      }
    }
    let likeness = TextLikeness(share: ValueForms.textShare)
    return leaders.merging(Resemblance(near, likeness).leaders) { $1 }
  }

  /// Texts with this share of common runs of words are one; hashes of pictures that differ in so few of 64 bits are.
  static let textShare = 0.6
  static let hashBits = 3

  /// The number that stands for a value of this kind; 0 where it says nothing.
  func number(_ symbol: Symbol, as kind: LinkKind) -> UInt32 {
    guard !symbol.isAbsent else { return 0 }
    if ValueForms.isNear(kind) { return leaders[kind]?[symbol.raw] ?? 0 }
    guard let form = ValueForms.form(kind) else { return symbol.raw }
    let key = UInt64(kind.index) << 32 | UInt64(symbol.raw)
    if let known = known[key] { return known }
    let text = form(symbols.text(symbol))
    let number = text.isEmpty ? 0 : number(of: text)
    known[key] = number
    return number
  }

  static func isNear(_ kind: LinkKind) -> Bool {
    kind == .text || kind == .photo || kind == .documentPicture
  }

  private static func form(_ kind: LinkKind) -> ((String) -> String)? {
    switch kind {
    case .email, .commitAuthor: Mailbox.normal
    case .phone, .homePhone: PhoneNumber.normal
    case .deliveryAddress: street
    case .handle: { $0.lowercased() }
    case .documentAuthor, .referee: { FoldedText($0).text }
    default: nil
    }
  }

  /// The words of a name in one order, so that given and family name may change places.
  static func name(_ text: String) -> String {
    PersonName(text).words.sorted().joined(separator: " ")
  }

  static func street(_ text: String) -> String { StreetAddress(text).normal }

  static func plain(_ text: String) -> String { FoldedText(text).text }
}
