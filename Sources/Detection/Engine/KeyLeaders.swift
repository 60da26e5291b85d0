internal import Domain
internal import Matching

/// Which different values are one key: each value's leader, the first in byte order of those that count as one.
enum KeyLeaders {
  /// By symbol its leader, 0 where it has no key; `nil` where every value is its own key.
  static func leaders(
    _ spec: KeySpec, _ store: EventStore, _ directory: Directory, _ words: [[Int]]
  ) -> [UInt32]? {
    if !spec.isIdentity, spec.forms.isEmpty, spec.likeness == .same { return nil }
    var table = [UInt32](repeating: 0, count: store.symbols.count)
    for (symbol, leader) in sparse(spec, store, directory, words, &table) {
      table[Int(symbol)] = leader
    }
    return table
  }

  /// The leaders of the values that are compared in some way; the table already has those that lead themselves.
  private static func sparse(
    _ spec: KeySpec, _ store: EventStore, _ directory: Directory, _ words: [[Int]],
    _ table: inout [UInt32]
  ) -> [UInt32: UInt32] {
    if spec.isIdentity { return identities(store, directory, words) }
    if !spec.forms.isEmpty { return formed(spec, store, &table) }
    let values = values(store, words)
    switch spec.likeness {
    case .same: return [:]
    case .texts(let likeness):
      let boilerplate = likeness.boilerplate.flatMap { directory.lists[$0]?.values ?? [] }
      return Resemblance(values, likeness, boilerplate: boilerplate).leaders
    case .hashes(let bits): return HashNeighbours(values, bits: bits).leaders
    }
  }

  /// The different values, in byte order.
  private static func values(_ store: EventStore, _ words: [[Int]]) -> [NumberedText] {
    var symbols: Set<UInt32> = []
    store.forEach { _, event in
      for word in words[event.kindIndex] where event.words[word] != 0 {
        symbols.insert(event.words[word])
      }
    }
    return store.symbols.inOrder(symbols)
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

  /// Values with one normal form are one; a value that stands as it is in some other field goes with them.
  private static func formed(
    _ spec: KeySpec, _ store: EventStore, _ table: inout [UInt32]
  ) -> [UInt32: UInt32] {
    let places = EventKind.allCases.map { kind in
      (spec.fields[kind] ?? []).compactMap { field in
        store.layout.offset(of: field, in: kind).map { ($0, spec.forms[kind]?[field] ?? .same) }
      }
    }
    var symbols: [ValueForm: Set<UInt32>] = [:]
    store.forEach { _, event in
      for (word, form) in places[event.kindIndex] where event.words[word] != 0 {
        if form == .same {
          table[Int(event.words[word])] = event.words[word]
        } else {
          symbols[form, default: []].insert(event.words[word])
        }
      }
    }
    var leaders: [UInt32: UInt32] = [:]
    for (form, values) in symbols.sorted(by: { $0.key.rank < $1.key.rank }) {
      var first: [String: UInt32] = [:]
      for value in store.symbols.inOrder(values) where leaders[value.symbol] == nil {
        let normal = form.normal(value.text)
        guard !normal.isEmpty else { continue }
        leaders[value.symbol] = first[normal] ?? value.symbol
        if first[normal] == nil { first[normal] = value.symbol }
      }
    }
    return leaders
  }
}

extension ValueForm {
  /// The order in which forms are looked at; what is compared whole comes last.
  fileprivate var rank: Int {
    switch self {
    case .mailbox: 0
    case .phone: 1
    case .street: 2
    case .domain: 3
    case .same: 4
    }
  }

  /// One text for all ways of writing a value; empty where it says nothing.
  func normal(_ text: String) -> String {
    switch self {
    case .same: return text
    case .mailbox: return Mailbox.normal(text)
    case .phone: return PhoneNumber.normal(text)
    case .street: return StreetAddress(text).normal
    case .domain(let except):
      guard let domain = WebDomain(text)?.registered, !except.contains(domain) else { return "" }
      return domain
    }
  }
}
