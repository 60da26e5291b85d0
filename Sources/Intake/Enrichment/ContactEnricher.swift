import Domain

/// Fills in what a telephone number and an address of mail tell and a claim does not say: whether the number can exist, its
/// country and kind of line, and whether the mailbox is at a free or a disposable service.
///
/// A number that can exist is kept in its one form (E.164), as addresses are in theirs; nothing else that a claim says is
/// changed.
///
/// - Complexity: O(claims), and some tens of microseconds for each different number, on all threads.
struct ContactEnricher {
  private let mail: MailLists
  private let threads: Int
  private var counted = FactCount()

  /// Where the fields of a claim lie.
  private struct Places {
    let phone, line, valid, phoneCountry, country, email, mailKind, facts: Int?

    init(_ layout: EventLayout) {
      func offset(_ field: Field) -> Int? { layout.offset(of: field, in: .claimMade) }
      (phone, line, valid) = (offset(.phone), offset(.phoneType), offset(.phoneValid))
      (phoneCountry, country) = (offset(.phoneCountry), offset(.country))
      (email, mailKind) = (offset(.email), offset(.mailKind))
      facts = layout.factWord(of: .claimMade)
    }
  }

  init(_ mail: MailLists, threads: Int) { (self.mail, self.threads) = (mail, threads) }

  /// Goes through all claims.
  ///
  /// - Precondition: nobody reads the store yet.
  mutating func run(_ store: EventStore) {
    let places = Places(store.layout)
    let phones = places.phone.map { WrittenPhones(store, $0, places.country) }
    let facts = phones?.facts(store.symbols, threads: threads) ?? []
    guard !facts.isEmpty || !mail.isEmpty else { return }
    var domains: [UInt32: FactSource.Kind?] = [:]
    let words = Dictionary(
      uniqueKeysWithValues: ["mobile", "landline", "voip", "free", "disposable", "other"].map {
        ($0, store.symbols.intern($0).raw)
      })
    let kind = Int(EventKind.claimMade.rawValue)
    store.forEachRow { row in
      guard Event(words: row).kindIndex == kind else { return }
      if let place = places.phone, row[place] != 0 {
        let phone = phones?.place(of: .init(row, place, places.country)).flatMap { facts[$0] }
        if let phone { fill(row, places, phone, words, store.symbols) }
      }
      if let email = places.email, let place = places.mailKind, row[email] != 0, row[place] == 0 {
        fillMail(row, places, place, &domains, words, store.symbols)
      }
    }
  }

  /// What gave facts, and to how many events.
  var told: [(source: FactSource, events: Int)] {
    FactSource.Kind.allCases.compactMap { kind in
      guard let count = counted[kind] else { return nil }
      switch kind {
      case .phone: return (PhoneFacts.source, count)
      default: return mail.source(kind).map { ($0, count) }
      }
    }
  }

  private mutating func fill(
    _ row: UnsafeMutablePointer<UInt32>, _ places: Places, _ phone: PhoneFacts,
    _ words: [String: UInt32], _ symbols: Symbols
  ) {
    var isFilled = false
    if let place = places.valid, row[place] == 0 {
      row[place] = phone.isValid ? 2 : 1
      isFilled = true
    }
    if let place = places.line, row[place] == 0, let word = phone.line.flatMap({ words[$0] }) {
      row[place] = word
      isFilled = true
    }
    if let place = places.phoneCountry, row[place] == 0, let region = phone.region {
      row[place] = symbols.intern(region).raw
      isFilled = true
    }
    if let place = places.phone, phone.isValid { row[place] = symbols.intern(phone.normal).raw }
    if isFilled { counted.note(.phone, in: row, at: places.facts) }
  }

  private mutating func fillMail(
    _ row: UnsafeMutablePointer<UInt32>, _ places: Places, _ place: Int,
    _ domains: inout [UInt32: FactSource.Kind?], _ words: [String: UInt32], _ symbols: Symbols
  ) {
    let kind: FactSource.Kind?
    let email = places.email.map { row[$0] } ?? 0
    if let known = domains[email] {
      kind = known
    } else {
      kind = mail.kind(of: symbols.text(Symbol(raw: email)))
      domains[email] = .some(kind)
    }
    switch kind {
    case .disposableMail?: row[place] = words["disposable"] ?? 0
    case .freeMail?: row[place] = words["free"] ?? 0
    default:
      row[place] = mail.isWhole ? words["other"] ?? 0 : 0
      return
    }
    if let kind { counted.note(kind, in: row, at: places.facts) }
  }
}
