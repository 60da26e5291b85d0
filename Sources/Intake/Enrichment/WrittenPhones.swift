import Domain

/// The different telephone numbers of claims, each with the country of the claim that it stands in.
struct WrittenPhones {
  /// A number as it is written, and where; 0 where no country is said.
  struct Written: Hashable {
    let phone: UInt32
    let country: UInt32

    init(_ row: UnsafeMutablePointer<UInt32>, _ phone: Int, _ country: Int?) {
      (self.phone, self.country) = (row[phone], country.map { row[$0] } ?? 0)
    }
  }

  private var written: [Written] = []
  /// By the number's symbol, one more than its first place among those written.
  private var first: [UInt32] = []
  /// The places of those that stand in a second country too.
  private var others: [Written: Int] = [:]

  /// Goes through all claims; `phone` and `country` are the words of their rows.
  init(_ store: EventStore, _ phone: Int, _ country: Int?) {
    let kind = Int(EventKind.claimMade.rawValue)
    store.forEachRow { row in
      guard Event(words: row).kindIndex == kind, row[phone] != 0 else { return }
      if first.isEmpty { first = Array(repeating: 0, count: store.symbols.count) }
      let found = Written(row, phone, country)
      guard place(of: found) == nil else { return }
      if first[Int(found.phone)] == 0 {
        first[Int(found.phone)] = UInt32(written.count + 1)
      } else {
        others[found] = written.count
      }
      written.append(found)
    }
  }

  /// The place of one among ``facts(_:threads:)``.
  func place(of one: Written) -> Int? {
    let place = Int(first[Int(one.phone)]) - 1
    guard place >= 0 else { return nil }
    return written[place].country == one.country ? place : others[one]
  }

  /// What is known of each, in their order; each is read once.
  func facts(_ symbols: Symbols, threads: Int) -> [PhoneFacts?] {
    let pieces = Parallel.stretches(of: written.count, threads * 8)
    return Parallel.map(threads: threads, pieces: pieces.count) { piece in
      written[pieces[piece]].map { one in
        let region = one.country == 0 ? nil : symbols.text(Symbol(raw: one.country))
        return PhoneFacts(symbols.text(Symbol(raw: one.phone)), region: region)
      }
    }.flatMap(\.self)
  }
}
