/// A domain taken from an address of mail, a link or a bare name, split where somebody registered it.
package struct WebDomain: Hashable, Sendable {
  /// The part that the owner chose: `northwind` of `mail.northwind.co.uk`.
  package let label: String
  /// What follows it: `co.uk`.
  package let ending: String

  /// The whole of it, with what stands before the label.
  package let host: String

  /// The label and its ending.
  package var registered: String { "\(label).\(ending)" }

  /// The domain in `text`, or `nil` where there is none.
  package init?(_ text: String) {
    var rest = text.lowercased()[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { !"/?#".contains($0) }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    rest = rest.prefix { $0 != ":" }
    while rest.hasSuffix(".") { rest.removeLast() }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } })
    else { return nil }
    host = String(rest)
    let last = parts[parts.count - 1]
    let isLong =
      parts.count >= 3 && last.count == 2 && Self.shared.contains(String(parts[parts.count - 2]))
    let count = isLong ? 2 : 1
    label = String(parts[parts.count - count - 1])
    ending = parts.suffix(count).joined(separator: ".")
  }

  /// Second labels under which many countries register.
  private static let shared: Set<String> = [
    "co", "com", "org", "net", "ac", "gov", "edu", "go", "ne", "or", "gob", "nom",
  ]
}
