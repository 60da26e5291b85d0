import Domain

/// Fills in, for every event with an address, what the lists know of it and the event does not say.
///
/// What an event says itself is never changed.
///
/// - Complexity: O(events); each address is looked up once for each number of a network that comes with it.
struct AddressEnricher {
  private let lists: AddressLists
  private var counts: [AddressListKind: Int] = [:]
  private var known: [UInt64: Known] = [:]

  private struct Known {
    var country: Symbol?
    var asn: Double?
    var network: (symbol: Symbol, kind: AddressListKind)?
  }

  /// Where the fields of one kind of event lie.
  private struct Places {
    let ip: Int
    let country: Int?
    let asn: Int?
    let network: Int?
  }

  init(_ lists: AddressLists) { self.lists = lists }

  /// Goes through all events.
  ///
  /// - Precondition: nobody reads the store yet.
  mutating func run(_ store: EventStore) {
    guard !lists.isEmpty else { return }
    let places = EventKind.allCases.map { kind in
      store.layout.offset(of: .ip, in: kind).map { ip in
        Places(
          ip: ip, country: store.layout.offset(of: .country, in: kind),
          asn: store.layout.offset(of: .asn, in: kind),
          network: store.layout.offset(of: .network, in: kind))
      }
    }
    store.forEachRow { row in
      guard let places = places[Event(words: row).kindIndex], row[places.ip] != 0 else { return }
      complete(row, places, store.symbols)
    }
  }

  /// What was filled in from which list.
  var told: [IntakeSummary.Enrichment] {
    AddressListKind.allCases.compactMap { kind in
      guard let count = counts[kind], let list = lists.lists[kind] else { return nil }
      return .init(
        fact: kind.rawValue, list: list.name, version: list.version, date: list.date,
        events: count)
    }
  }

  private mutating func complete(
    _ row: UnsafeMutablePointer<UInt32>, _ places: Places, _ symbols: Symbols
  ) {
    let own = places.asn.map {
      UnsafeRawPointer(row + $0).loadUnaligned(as: Double.self)
    }.flatMap { $0.isNaN ? nil : $0 }
    let known = facts(row[places.ip], own, symbols)
    if let place = places.country, row[place] == 0, let country = known.country {
      row[place] = country.raw
      counts[.country, default: 0] += 1
    }
    if let place = places.network, row[place] == 0, let (symbol, kind) = known.network {
      row[place] = symbol.raw
      counts[kind, default: 0] += 1
    }
    if let place = places.asn, own == nil, let asn = known.asn {
      UnsafeMutableRawPointer(row + place).storeBytes(of: asn, as: Double.self)
      counts[.asn, default: 0] += 1
    }
  }

  private mutating func facts(_ address: UInt32, _ asn: Double?, _ symbols: Symbols) -> Known {
    let network = asn.flatMap(UInt32.init(exactly:)) ?? 0
    let key = UInt64(address) << 32 | UInt64(network)
    if let known = known[key] { return known }
    let facts = lists.facts(of: symbols.text(Symbol(raw: address)), asn: asn)
    let made = Known(
      country: facts.country.map(symbols.intern), asn: facts.asn,
      network: facts.network.map { (symbols.intern($0.rawValue), $0) })
    known[key] = made
    return made
  }
}
