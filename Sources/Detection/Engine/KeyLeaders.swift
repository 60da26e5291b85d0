internal import Domain
internal import Matching

/// Which different values are one key: each value's leader, the first in byte order of those that count as one.
enum KeyLeaders {
  /// Symbol → leader, a symbol without one having no key; `nil` where every value is its own key.
  static func leaders(
    _ spec: KeySpec, _ store: EventStore, _ directory: Directory, _ words: [[Int]]
  ) -> [UInt32: UInt32]? {
    if spec.isIdentity { return identities(store, directory, words) }
    if spec.likeness == .same { return nil }
    let values = values(store, words)
    switch spec.likeness {
    case .same: return nil
    case .texts(let likeness):
      let boilerplate = likeness.boilerplate.flatMap { directory.lists[$0]?.values ?? [] }
      return Resemblance(values, likeness, boilerplate: boilerplate).leaders
    case .hashes(let bits): return HashNeighbours(values, bits: bits).leaders
    case .mailbox: return normal(values, Mailbox.normal)
    case .phone: return normal(values, PhoneNumber.normal)
    case .street: return normal(values) { StreetAddress($0).normal }
    case .domain(let except):
      return normal(values) { text in
        guard let domain = WebDomain(text)?.registered, !except.contains(domain) else { return "" }
        return domain
      }
    }
  }

  /// A value that stands in some event, with its text.
  typealias Value = NumberedText

  /// The different values, in byte order.
  private static func values(_ store: EventStore, _ words: [[Int]]) -> [Value] {
    var symbols: Set<UInt32> = []
    store.forEach { _, event in
      for word in words[event.kindIndex] where event.words[word] != 0 {
        symbols.insert(event.words[word])
      }
    }
    return symbols.map { (symbol: $0, text: store.symbols.text(Symbol(raw: $0))) }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  private static func identities(
    _ store: EventStore, _ directory: Directory, _ words: [[Int]]
  ) -> [UInt32: UInt32] {
    var leaders: [UInt32: UInt32] = [:]
    store.forEach { _, event in
      for word in words[event.kindIndex] where leaders[event.words[word]] == nil {
        leaders[event.words[word]] = directory.identity(of: event.subject).raw
      }
    }
    return leaders
  }

  /// Values with one normal form are one; an empty form is no value.
  private static func normal(
    _ values: [Value], _ form: (String) -> String
  ) -> [UInt32: UInt32] {
    var (first, leaders): ([String: UInt32], [UInt32: UInt32]) = ([:], [:])
    for value in values {
      let form = form(value.text)
      guard !form.isEmpty else { continue }
      leaders[value.symbol] = first[form] ?? value.symbol
      if first[form] == nil { first[form] = value.symbol }
    }
    return leaders
  }
}
