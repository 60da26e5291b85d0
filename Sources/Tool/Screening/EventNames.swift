import Domain

/// Whom events name: what subjects claim of themselves, payees, wallets and documents.
struct EventNames {
  /// What an event asks about, as the row holds it; equal asks are screened once.
  struct Ask: Hashable {
    var name: UInt32 = 0
    var year: Int32 = 0
    var country: UInt32 = 0
    var address: UInt32 = 0
    var wallet: UInt32 = 0
    var document: UInt32 = 0
    var kind: ListedEntity.Kind?

    var isEmpty: Bool { name == 0 && wallet == 0 && document == 0 }
  }

  /// The fields that are read, by kind.
  static let reads: [EventKind: Set<Field>] = [
    .claimMade: [.name, .birthYear, .country, .address],
    .payoutMade: [.holder, .holderKind, .wallet],
    .paymentReceived: [.payerInstrument],
    .chargeMade: [.payee],
    .documentSubmitted: [.number],
  ]

  /// Whether rows of this layout have room for an answer, which is where some watch reads one.
  static func isWanted(_ layout: EventLayout) -> Bool {
    reads.keys.contains { kind in
      layout.offset(of: .screening, in: kind) != nil
        || layout.offset(of: .listedWallet, in: kind) != nil
    }
  }

  let store: EventStore
  private let company: UInt32?

  init(_ store: EventStore) {
    self.store = store
    company = store.symbols.symbol(of: "company")?.raw
  }

  /// What the event asks about by name or document; empty where it names nobody.
  func ask(of event: Event) -> Ask {
    var ask = Ask()
    switch event.kind {
    case .claimMade:
      ask.name = word(.name, event)
      ask.country = word(.country, event)
      ask.address = word(.address, event)
      if let offset = store.layout.offset(of: .birthYear, in: .claimMade) {
        ask.year = event.number(at: offset).flatMap { Int32(exactly: $0) } ?? 0
      }
    case .payoutMade:
      ask.name = word(.holder, event)
      ask.wallet = word(.wallet, event)
      let kind = word(.holderKind, event)
      if kind != 0 { ask.kind = kind == company ? .organisation : .person }
    case .chargeMade: ask.name = word(.payee, event)
    case .documentSubmitted: ask.document = word(.number, event)
    default: break
    }
    if ask.name == 0, ask.document == 0 { return Ask() }
    return ask
  }

  /// The wallet or account to which or from which the event says money went.
  func wallet(of event: Event) -> Ask {
    var ask = Ask()
    switch event.kind {
    case .payoutMade: ask.wallet = word(.wallet, event)
    case .paymentReceived: ask.wallet = word(.payerInstrument, event)
    default: break
    }
    return ask
  }

  func query(_ ask: Ask) -> ScreeningQuery {
    func text(_ raw: UInt32) -> String? { raw == 0 ? nil : store.symbols.text(Symbol(raw: raw)) }
    return ScreeningQuery(
      name: text(ask.name), born: ask.year == 0 ? nil : "\(ask.year)",
      country: text(ask.country), address: ask.name == 0 ? nil : text(ask.address),
      documents: text(ask.document).map { [$0] } ?? [],
      wallets: text(ask.wallet).map { [$0] } ?? [], kind: ask.kind)
  }

  /// Everybody, once for each subject and what is asked, in the order of subjects.
  func people() -> [ScreenedPerson] {
    struct Key: Hashable {
      let subject: UInt32
      let ask: Ask
    }
    var seen: Set<Key> = []
    var people: [ScreenedPerson] = []
    store.forEach { _, event in
      for ask in [ask(of: event), wallet(of: event)] where !ask.isEmpty {
        guard seen.insert(Key(subject: event.subject.raw, ask: ask)).inserted else { continue }
        people.append(
          ScreenedPerson(
            id: event.subject.isAbsent ? nil : store.symbols.text(event.subject),
            query: query(ask), place: store.reference(event)))
      }
    }
    return people.enumerated().sorted { one, other in
      let (left, right) = (one.element.id ?? "", other.element.id ?? "")
      return left == right ? one.offset < other.offset : left.precedes(right)
    }.map(\.element)
  }

  private func word(_ field: Field, _ event: Event) -> UInt32 {
    store.layout.offset(of: field, in: event.kind).map { event.symbol(at: $0).raw } ?? 0
  }
}
