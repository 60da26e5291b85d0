package import Domain

/// Finds in stored events who was seen with what.
///
/// Frequent events (logins, sessions) are read by the place of their fields; the others field by field.
package struct SightingReader {
  private let store: EventStore
  package let forms: ValueForms
  /// By event kind, where plain values stand.
  private let taps: [[Tap]]
  private let networkWords: NetworkWords
  private let isRare: [Bool]

  private struct Tap {
    var word: Int
    var kind: LinkKind
    /// Where the word of the network stands, for addresses; negative otherwise.
    var network: Int
  }

  package init(_ store: EventStore) {
    self.store = store
    forms = ValueForms(store.symbols)
    networkWords = NetworkWords(store.symbols)
    taps = EventKind.allCases.map { SightingReader.taps(of: $0, store.layout) }
    isRare = EventKind.allCases.map { RareSightings.kinds.contains($0) }
    forms.join(survey())
  }

  /// Calls `body` for each sighting, in the order of files and lines.
  ///
  /// - Complexity: O(events).
  package func forEach(_ body: (Sighting) -> Void) {
    store.forEach { _, event in
      let kind = event.kindIndex
      for tap in taps[kind] {
        let value = event.words[tap.word]
        guard value != 0 else { continue }
        let link = tap.network < 0 ? tap.kind : networkWords.kind(event.words[tap.network])
        body(Sighting(subject: event.subject.raw, kind: link, value: value, time: event.time))
      }
      if isRare[kind] { RareSightings(store, event, forms).forEach(body) }
    }
  }

  /// What must be known before sightings are read: values that may be near others, and accounts that pay.
  private func survey() -> [LinkKind: Set<UInt32>] {
    var values: [LinkKind: Set<UInt32>] = [:]
    store.forEach { _, event in
      guard isRare[event.kindIndex] else { return }
      let rare = RareSightings(store, event, forms)
      if !rare.payingAccount.isAbsent { forms.notePaying(rare.payingAccount) }
      for (kind, symbol) in rare.near where !symbol.isAbsent {
        values[kind, default: []].insert(symbol.raw)
      }
    }
    return values
  }

  private static func taps(of kind: EventKind, _ layout: EventLayout) -> [Tap] {
    (plain[kind] ?? []).compactMap { field, link in
      layout.offset(of: field, in: kind).map { Tap(word: $0, kind: link, network: -1) }
    } + address(of: kind, layout)
  }

  private static func address(of kind: EventKind, _ layout: EventLayout) -> [Tap] {
    guard let word = layout.offset(of: .ip, in: kind),
      let network = layout.offset(of: .network, in: kind)
    else { return [] }
    return [Tap(word: word, kind: .networkAddress, network: network)]
  }

  /// Values that are compared byte for byte.
  private static let plain: [EventKind: [(Field, LinkKind)]] = [
    .loginSucceeded: [(.device, .device), (.session, .session), (.mfaDevice, .secondFactor)],
    .loginFailed: [(.device, .device), (.session, .session), (.mfaDevice, .secondFactor)],
    .sessionActive: [(.device, .device), (.session, .session)],
    .endpointSeen: [(.device, .device)],
    .endpointAlert: [(.device, .device)],
    .endpointInput: [(.device, .device)],
    .deviceEnrolled: [(.device, .device), (.wifi, .wifi)],
    .deviceLocated: [(.device, .device), (.wifi, .wifi)],
    .applicationSubmitted: [(.device, .device)],
    .bidPlaced: [(.session, .session)],
    .payoutMade: [(.instrument, .payoutInstrument), (.wallet, .wallet)],
  ]

  /// The kinds and fields it reads; a layout must keep them.
  package static let reads: [EventKind: Set<Field>] = {
    var reads = RareSightings.reads
    for (kind, fields) in plain { reads[kind, default: []].formUnion(fields.map(\.0)) }
    let addressed: [EventKind] = [
      .loginSucceeded, .loginFailed, .deviceEnrolled, .deviceLocated, .meetingHeld,
      .applicationSubmitted,
    ]
    for kind in addressed { reads[kind, default: []].formUnion([.ip, .network]) }
    reads.merge(LinkDirectory.reads) { $0.union($1) }
    reads.merge(MemberFacts.reads) { $0.union($1) }
    return reads
  }()
}
