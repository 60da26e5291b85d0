import Domain

/// Fills in, for every event with an address, what the lists know of it and the event does not say.
///
/// What an event says itself is never changed. For records of vendors, the country comes from the ranges that the system has
/// installed where no list of countries was imported.
///
/// - Complexity: O(events); each address is looked up once for each number of a network that comes with it.
struct AddressEnricher {
  private let lists: AddressLists
  private let installed: () -> CountryRanges
  private lazy var ranges = installed()
  private var counted = FactCount()
  private var known: [UInt64: Known] = [:]
  private var places: [Symbol: Symbol] = [:]
  /// A record's address was looked for and there was no list of countries.
  private(set) var lacksRanges = false

  private struct Known {
    var country: Symbol?
    var asn: Double?
    var network: (symbol: Symbol, kind: FactSource.Kind)?
  }

  /// Where the fields of one kind of event lie.
  private struct Places {
    let ip: Int
    let country: Int?
    let asn: Int?
    let network: Int?
    let facts: Int?
  }

  /// Makes an enricher; `installed` reads the ranges of the system, once an address asks for them.
  init(_ lists: AddressLists, installed: @escaping () -> CountryRanges = { .shared }) {
    (self.lists, self.installed) = (lists, installed)
  }

  /// Goes through all events; those of the chunks `records` are vendors' records.
  ///
  /// - Precondition: nobody reads the store yet.
  mutating func run(_ store: EventStore, records: Range<Int>) {
    guard !lists.isEmpty || !records.isEmpty else { return }
    let places = EventKind.allCases.map { kind in
      store.layout.offset(of: .ip, in: kind).map { ip in
        Places(
          ip: ip, country: store.layout.offset(of: .country, in: kind),
          asn: store.layout.offset(of: .asn, in: kind),
          network: store.layout.offset(of: .network, in: kind),
          facts: store.layout.factWord(of: kind))
      }
    }
    let asksRanges = lists.lists[.country] == nil
    store.forEachRow { row in
      guard let places = places[Event(words: row).kindIndex], row[places.ip] != 0 else { return }
      if !lists.isEmpty { complete(row, places, store.symbols) }
      if asksRanges, records.contains(Event(words: row).chunk), let place = places.country,
        row[place] == 0
      {
        row[place] = installedCountry(Symbol(raw: row[places.ip]), store.symbols).raw
        if row[place] != 0 { counted.note(.installedCountry, in: row, at: places.facts) }
      }
    }
  }

  /// The lists that gave facts, and to how many events each.
  var told: [(source: FactSource, events: Int)] {
    FactSource.Kind.allCases.compactMap { kind in
      guard let count = counted[kind] else { return nil }
      if kind == .installedCountry { return (CountryRanges.source, count) }
      guard let list = AddressListKind(rawValue: kind.rawValue).flatMap({ lists.lists[$0] }) else {
        return nil
      }
      return (FactSource(kind, list: list.name, version: list.version, date: list.date), count)
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
      counted.note(.country, in: row, at: places.facts)
    }
    if let place = places.network, row[place] == 0, let (symbol, kind) = known.network {
      row[place] = symbol.raw
      counted.note(kind, in: row, at: places.facts)
    }
    if let place = places.asn, own == nil, let asn = known.asn {
      UnsafeMutableRawPointer(row + place).storeBytes(of: asn, as: Double.self)
      counted.note(.asn, in: row, at: places.facts)
    }
  }

  private mutating func facts(_ address: UInt32, _ asn: Double?, _ symbols: Symbols) -> Known {
    let network = asn.flatMap(UInt32.init(exactly:)) ?? 0
    let key = UInt64(address) << 32 | UInt64(network)
    if let known = known[key] { return known }
    let facts = lists.facts(of: symbols.text(Symbol(raw: address)), asn: asn)
    let made = Known(
      country: facts.country.map(symbols.intern), asn: facts.asn,
      network: facts.network.flatMap { list in
        FactSource.Kind(rawValue: list.rawValue).map { (symbols.intern(list.rawValue), $0) }
      })
    known[key] = made
    return made
  }

  private mutating func installedCountry(_ address: Symbol, _ symbols: Symbols) -> Symbol {
    if let known = places[address] { return known }
    lacksRanges = lacksRanges || ranges.isEmpty
    let country = ranges.country(symbols.text(address)).map(symbols.intern) ?? .absent
    places[address] = country
    return country
  }
}
