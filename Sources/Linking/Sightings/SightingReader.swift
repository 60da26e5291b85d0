package import Domain

/// Finds in stored events who was seen with what.
///
/// Frequent events (logins, sessions) are read by the place of their fields; the others by a table of places.
package struct SightingReader: SightingSource {
  private let store: EventStore
  let forms: ValueForms
  /// Where plain values stand, the kinds one after another; those of kind n begin at `starts[n]`.
  private let taps: [Tap]
  private let starts: [Int]
  private let networkWords: NetworkWords
  private let rare: RareSightings
  private let isRare: [Bool]

  private struct Tap {
    var word: Int
    var kind: LinkKind
    /// Where the word of the network stands, for addresses; negative otherwise.
    var network: Int
  }

  package init(_ store: EventStore, threads: Int = 1) {
    self.store = store
    networkWords = NetworkWords(store.symbols)
    let (rare, isRare) = (
      RareSightings(store), EventKind.allCases.map { RareSightings.kinds.contains($0) }
    )
    (self.rare, self.isRare) = (rare, isRare)
    let taps = EventKind.allCases.map { SightingReader.taps(of: $0, store.layout) }
    self.taps = taps.flatMap(\.self)
    starts = taps.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    let stretches = Parallel.stretches(of: store.segments.count, threads)
    let surveys = Parallel.map(threads: threads, pieces: stretches.count) { piece in
      var survey = ValueSurvey()
      store.forEach(in: stretches[piece]) { _, event in
        if isRare[event.kindIndex] { rare.note(event, in: &survey) }
      }
      return survey
    }
    let survey = surveys.reduce(into: ValueSurvey()) { $0.join($1) }
    forms = ValueForms(store.symbols, survey, threads: threads)
  }

  var valueCount: Int { store.symbols.count }

  func stretches(_ count: Int) -> Int {
    Parallel.stretches(of: store.segments.count, count).count
  }

  /// - Complexity: O(events).
  func forEach(
    in stretch: Int, of count: Int, _ body: (UInt32, LinkKind, SeenValue, Int64) -> Void
  ) {
    var writer = FormWriter(forms)
    store.forEach(in: Parallel.stretches(of: store.segments.count, count)[stretch]) { _, event in
      let kind = event.kindIndex
      for place in starts[kind]..<starts[kind + 1] {
        let tap = taps[place]
        let value = event.words[tap.word]
        guard value != 0 else { continue }
        let link = tap.network < 0 ? tap.kind : networkWords.kind(event.words[tap.network])
        body(event.subject.raw, link, .number(value), event.time)
      }
      if isRare[kind] { rare.forEach(event, forms, &writer, body) }
    }
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
