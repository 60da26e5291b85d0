import Domain
import Intake

/// Screens the names, payees, documents and wallets of events, and writes what was found into their rows.
///
/// What an event says itself is never changed. Equal asks are screened once.
struct EventScreening {
  private let desk: ScreeningDesk
  private let threads: Int

  /// What was asked and found.
  struct Counts {
    var asks = 0
    var match = 0
    var possible = 0
    var cleared = 0
  }

  init(_ desk: ScreeningDesk, threads: Int) { (self.desk, self.threads) = (desk, threads) }

  /// Goes through all events.
  ///
  /// - Precondition: nobody reads the store yet.
  func run(_ store: EventStore) -> Counts {
    let names = EventNames(store)
    let (asked, found) = answers(names, store)
    var counts = Counts()
    counts.asks = asked
    guard !found.isEmpty else { return counts }
    var told: [Clearing: Told] = [:]
    store.forEachRow { row in
      let event = Event(words: row)
      for isWallet in [false, true] {
        let ask = isWallet ? names.wallet(of: event) : names.ask(of: event)
        guard !ask.isEmpty, let matches = found[ask] else { continue }
        let key = Clearing(ask: ask, subject: event.subject.raw, isWallet: isWallet)
        let known = told[key] ?? tell(matches, of: ask, names, event, isWallet)
        if told.updateValue(known, forKey: key) == nil { counts.add(known) }
        if isWallet { fillWallet(row, known, store) } else { fill(row, known, store) }
      }
    }
    return counts
  }

  private struct Clearing: Hashable {
    let ask: EventNames.Ask
    let subject: UInt32
    let isWallet: Bool
  }

  /// What is written into a row.
  struct Told {
    var standing: ScreeningMatch.Standing?
    var text = Symbol.absent
    var wasCleared = false
  }

  /// How many different ones ask, and of those that an entry may mean, what was found.
  private func answers(
    _ names: EventNames, _ store: EventStore
  ) -> (asked: Int, found: [EventNames.Ask: [ScreeningMatch]]) {
    var (asks, seen) = ([EventNames.Ask](), Set<EventNames.Ask>())
    store.forEach { _, event in
      for ask in [names.ask(of: event), names.wallet(of: event)]
      where !ask.isEmpty && seen.insert(ask).inserted { asks.append(ask) }
    }
    var found: [EventNames.Ask: [ScreeningMatch]] = [:]
    for start in stride(from: 0, to: asks.count, by: Self.batch) {
      let part = asks[start..<min(asks.count, start + Self.batch)]
      let matches = desk.matches(part.map(names.query), threads: threads)
      for (ask, matches) in zip(part, matches) where !matches.isEmpty { found[ask] = matches }
    }
    return (asks.count, found)
  }

  /// How many are screened at once: memory does not grow with their number.
  private static let batch = 1 << 15

  private func tell(
    _ matches: [ScreeningMatch], of ask: EventNames.Ask, _ names: EventNames, _ event: Event,
    _ isWallet: Bool
  ) -> Told {
    let (query, store) = (names.query(ask), names.store)
    let id = event.subject.isAbsent ? nil : store.symbols.text(event.subject)
    var told = Told()
    for match in matches {
      guard Self.isAbout(match, isWallet ? "wallet" : ask.name == 0 ? "document" : "name"),
        let found = desk.found(match, of: query, id: id)
      else { continue }
      if found.clearance != nil {
        told.wasCleared = true
        continue
      }
      guard told.standing == nil || told.standing != .match && match.standing == .match else {
        continue
      }
      told.standing = match.standing
      told.text = store.symbols.intern(ListedWords.text(found))
    }
    return told
  }

  /// Whether the match rests on a field, and not on another that was asked beside it.
  private static func isAbout(_ match: ScreeningMatch, _ field: String) -> Bool {
    match.features.contains { $0.field == field && $0.score >= 0.7 }
  }

  private func fill(
    _ row: UnsafeMutablePointer<UInt32>, _ told: Told, _ store: EventStore
  ) {
    let kind = Event(words: row).kind
    guard let standing = told.standing, let place = store.layout.offset(of: .screening, in: kind),
      row[place] == 0
    else { return }
    row[place] = store.symbols.intern(standing.rawValue).raw
    if let text = store.layout.offset(of: .listed, in: kind) { row[text] = told.text.raw }
  }

  private func fillWallet(
    _ row: UnsafeMutablePointer<UInt32>, _ told: Told, _ store: EventStore
  ) {
    let kind = Event(words: row).kind
    guard told.standing == .match,
      let place = store.layout.offset(of: .listedWallet, in: kind), row[place] == 0
    else { return }
    row[place] = told.text.raw
  }
}

extension EventScreening.Counts {
  mutating func add(_ told: EventScreening.Told) {
    switch told.standing {
    case .match: match += 1
    case .possible, .contradicted: possible += 1
    case nil: break
    }
    if told.wasCleared { cleared += 1 }
  }
}
