import Domain

/// Fills in, for every event with an address, what the lists know of it and the event does not say.
///
/// What an event says itself is never changed. For records of vendors, the country comes from the ranges that the system has
/// installed where no list of countries was imported.
///
/// - Complexity: O(events) on one thread, O(addresses) on all: each address is looked up once.
struct AddressEnricher {
  private let lists: AddressLists
  private let threads: Int
  private let installed: () -> CountryRanges
  private lazy var ranges = installed()
  private var counted = FactCount()
  private var countries: [UInt16: Symbol] = [:]
  private var places: [Symbol: Symbol] = [:]
  /// A record's address was looked for and there was no list of countries.
  private(set) var lacksRanges = false

  /// Where the fields of one kind of event lie.
  private struct Places {
    let ip: Int
    let country: Int?
    let asn: Int?
    let network: Int?
    let facts: Int?
  }

  /// Makes an enricher; `installed` reads the ranges of the system, once an address asks for them.
  init(
    _ lists: AddressLists, threads: Int, installed: @escaping () -> CountryRanges = { .shared }
  ) {
    (self.lists, self.threads, self.installed) = (lists, threads, installed)
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
    let facts = lists.isEmpty ? [] : facts(store, places.map { $0?.ip })
    let words = networkWords(store.symbols)
    store.forEachRow { row in
      guard let places = places[Event(words: row).kindIndex], row[places.ip] != 0 else { return }
      if !facts.isEmpty { complete(row, places, facts[Int(row[places.ip])], words, store.symbols) }
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

  /// By the symbol of an address's text, what is known of it.
  private func facts(_ store: EventStore, _ places: [Int?]) -> [AddressFacts] {
    let symbols = store.symbols
    var isAddress = [Bool](repeating: false, count: symbols.count)
    store.forEachRow { row in
      if let ip = places[Event(words: row).kindIndex] { isAddress[Int(row[ip])] = true }
    }
    let (lists, wanted) = (lists, isAddress)
    let pieces = Parallel.stretches(of: wanted.count, threads * 4)
    return Parallel.map(threads: threads, pieces: pieces.count) { piece in
      pieces[piece].map { index in
        guard index > 0, wanted[index] else { return AddressFacts() }
        let text = symbols.bytes(Symbol(raw: UInt32(index)))
        return AddressNumber(text).map(lists.facts) ?? AddressFacts()
      }
    }.flatMap(\.self)
  }

  /// The word of each kind of network, and whose fact it is.
  private typealias NetworkWords = [AddressListKind: (symbol: Symbol, kind: FactSource.Kind)]

  private func networkWords(_ symbols: Symbols) -> NetworkWords {
    var words: NetworkWords = [:]
    for list in AddressListKind.networks {
      guard let kind = FactSource.Kind(rawValue: list.rawValue) else { continue }
      words[list] = (symbols.intern(list.rawValue), kind)
    }
    return words
  }

  private mutating func complete(
    _ row: UnsafeMutablePointer<UInt32>, _ places: Places, _ facts: AddressFacts,
    _ words: NetworkWords, _ symbols: Symbols
  ) {
    let own = places.asn.map {
      UnsafeRawPointer(row + $0).loadUnaligned(as: Double.self)
    }.flatMap { $0.isNaN ? nil : $0 }
    if let place = places.country, row[place] == 0, facts.country != 0 {
      row[place] = symbol(of: facts, symbols).raw
      counted.note(.country, in: row, at: places.facts)
    }
    if let place = places.network, row[place] == 0 {
      if let list = lists.network(of: facts, asn: own), let (symbol, kind) = words[list] {
        row[place] = symbol.raw
        counted.note(kind, in: row, at: places.facts)
      }
    }
    if let place = places.asn, own == nil, let asn = facts.asn {
      UnsafeMutableRawPointer(row + place).storeBytes(of: Double(asn), as: Double.self)
      counted.note(.asn, in: row, at: places.facts)
    }
  }

  private mutating func symbol(of facts: AddressFacts, _ symbols: Symbols) -> Symbol {
    if let known = countries[facts.country] { return known }
    let made = facts.countryText.map(symbols.intern) ?? .absent
    countries[facts.country] = made
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
