import Dispatch
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

  /// A number and the country of the claim that it stands in.
  private struct Written: Hashable {
    let phone: UInt32
    let country: UInt32
  }

  init(_ mail: MailLists, threads: Int) { (self.mail, self.threads) = (mail, threads) }

  /// Goes through all claims.
  ///
  /// - Precondition: nobody reads the store yet.
  mutating func run(_ store: EventStore) {
    let places = Places(store.layout)
    let phones = places.phone.map { readPhones(store, $0, places.country) } ?? [:]
    guard !phones.isEmpty || !mail.isEmpty else { return }
    var domains: [UInt32: FactSource.Kind?] = [:]
    let words = Dictionary(
      uniqueKeysWithValues: ["mobile", "landline", "voip", "free", "disposable", "other"].map {
        ($0, store.symbols.intern($0).raw)
      })
    let kind = Int(EventKind.claimMade.rawValue)
    store.forEachRow { row in
      guard Event(words: row).kindIndex == kind else { return }
      if let place = places.phone, row[place] != 0 {
        let written = Written(phone: row[place], country: places.country.map { row[$0] } ?? 0)
        if let phone = phones[written] { fill(row, places, phone, words, store.symbols) }
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

  /// Each different number, read once.
  private func readPhones(
    _ store: EventStore, _ place: Int, _ country: Int?
  ) -> [Written: PhoneFacts] {
    var found: Set<Written> = []
    let kind = Int(EventKind.claimMade.rawValue)
    store.forEachRow { row in
      guard Event(words: row).kindIndex == kind, row[place] != 0 else { return }
      found.insert(Written(phone: row[place], country: country.map { row[$0] } ?? 0))
    }
    let ordered = Array(found)
    let answers = Answers(ordered.count)
    let parts = max(1, min(threads, ordered.count / 64))
    let symbols = store.symbols
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      for index in stride(from: part, to: ordered.count, by: parts) {
        let written = ordered[index]
        let region = written.country == 0 ? nil : symbols.text(Symbol(raw: written.country))
        answers[index] = PhoneFacts(symbols.text(Symbol(raw: written.phone)), region: region)
      }
    }
    var phones: [Written: PhoneFacts] = [:]
    for (index, written) in ordered.enumerated() { phones[written] = answers[index] }
    return phones
  }

  /// Room for one answer a number.
  ///
  /// - Precondition: each place is written by one thread, hence the conformance.
  private final class Answers: @unchecked Sendable {
    private let room: UnsafeMutableBufferPointer<PhoneFacts?>

    init(_ count: Int) {
      room = .allocate(capacity: count)
      room.initialize(repeating: nil)
    }

    deinit {
      room.deinitialize()
      room.deallocate()
    }

    subscript(index: Int) -> PhoneFacts? {
      get { room[index] }
      set { room[index] = newValue }
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
