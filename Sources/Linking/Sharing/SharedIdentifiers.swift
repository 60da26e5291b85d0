package import Domain

/// What the subjects of a store hold, as keyed hashes of normal forms: for comparing with another company's.
package struct SharedIdentifiers {
  /// One identifier, with who holds it here.
  package struct Entry: Sendable {
    package var kind: LinkKind
    package var hash: String
    /// In byte order; for the company itself, never to be handed over.
    package var subjects: [String]
  }

  /// In the order of kinds, then of hashes.
  package let entries: [Entry]

  /// Hashes what `store` holds; gateways and what a list names are left out, near texts and pictures cannot be compared.
  ///
  /// - Complexity: O(events), and one hash for each different identifier.
  package init(_ store: EventStore, _ key: KeyedHash, asOf: Moment?) {
    let reader = SightingReader(store)
    let texts = MadeTexts(store.symbols)
    let directory = LinkDirectory(
      store, liveMeasures: [], asOf: asOf?.milliseconds ?? .max)
    var holders: [UInt64: Set<UInt32>] = [:]
    reader.forEach(in: 0, of: 1) { subject, kind, value, _ in
      guard SharedIdentifiers.kinds.contains(kind) else { return }
      let place = UInt64(kind.index) << 32 | UInt64(texts.number(of: value))
      holders[place, default: []].insert(subject)
    }
    var entries: [Entry] = []
    for (place, subjects) in holders {
      let kind = LinkKind.allCases[Int(place >> 32)]
      let value = UInt32(truncatingIfNeeded: place)
      guard HubReason(kind, value, directory, texts.text) == nil else { continue }
      let hash = key.hex(Array("\(kind.rawValue)\n\(texts.text(value))".utf8))
      let names = subjects.map { store.symbols.text(Symbol(raw: $0)) }
      entries.append(
        Entry(
          kind: kind, hash: hash,
          subjects: names.sorted { $0.precedes($1) }))
    }
    self.entries = entries.sorted { ($0.kind.index, $0.hash) < ($1.kind.index, $1.hash) }
  }

  /// Kinds whose values mean the same to two companies.
  static let kinds: Set<LinkKind> = Set(LinkKind.allCases).subtracting([
    .session, .gatewayAddress, .text, .photo, .documentPicture, .documentAuthor, .referral, .vendor,
    .payingAccount,
  ])
}
