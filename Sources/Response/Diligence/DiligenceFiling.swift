package import Domain

/// Makes files of diligence.
package struct DiligenceFiling {
  private let reading: DiligenceReading
  private let ledger: DiligenceLedger
  private let book: DiligenceBook
  private let firm: String
  private let asOf: Moment
  private let audience: String?

  package init(
    _ reading: DiligenceReading, _ ledger: DiligenceLedger, _ book: DiligenceBook, firm: String,
    asOf: Moment, audience: String?
  ) {
    (self.reading, self.ledger, self.book) = (reading, ledger, book)
    (self.firm, self.asOf, self.audience) = (firm, asOf, audience)
  }

  /// Of one subject; `nil` where no event has it.
  package func file(of subject: String) -> DiligenceFile? {
    guard let facts = ledger.people[subject] else { return nil }
    return DiligenceFile(
      about: .subject(subject), asOf: asOf, from: nil, people: [person(facts)])
  }

  /// Of a vendor and those it sent; `nil` where no event has the vendor or names it.
  package func file(ofVendor vendor: String) -> DiligenceFile? {
    let sent = ledger.sent(by: vendor)
    guard ledger.people[vendor] != nil || !sent.isEmpty else { return nil }
    var facts = ledger.people[vendor] ?? PersonFacts(subject: vendor)
    facts.kind = "vendor"
    return DiligenceFile(
      about: .vendor(vendor), asOf: asOf, from: nil, people: [person(facts)] + sent.map(person))
  }

  /// Of everybody who was there between `from` and the moment of the file.
  ///
  /// What is done once for the firm or for a vendor counts once: it stands with the firm, and with each vendor.
  package func fileOfEverybody(from: Moment?) -> DiligenceFile {
    let there = ledger.people.values.filter { facts in
      guard facts.subject != firm, let last = facts.last else { return false }
      return from.map { $0 <= last } ?? true
    }
    let vendors = Set(there.map(\.vendor)).subtracting(["", firm])
    var own = Dictionary(
      there.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    for vendor in vendors {
      var facts = own[vendor] ?? ledger.people[vendor] ?? PersonFacts(subject: vendor)
      facts.kind = "vendor"
      own[vendor] = facts
    }
    var people = own.values.sorted { $0.subject.precedes($1.subject) }.map(person)
    for index in people.indices {
      let isVendor = people[index].facts.kind == "vendor"
      people[index].entries.removeAll { $0.scope == .firm || $0.scope == .vendor && !isVendor }
    }
    return DiligenceFile(
      about: .everybody, asOf: asOf, from: from, people: [ofFirm] + people)
  }

  /// The firm itself, with what is done once for everybody.
  private var ofFirm: DiligenceFile.Person {
    var facts = ledger.people[firm] ?? PersonFacts(subject: firm)
    facts.kinds.formUnion([.employmentEnded, .employmentStarted])
    let entries = reading.entries(of: facts, audience: audience).filter { $0.scope == .firm }
    return DiligenceFile.Person(facts: facts, audience: audience, entries: entries)
  }

  private func person(_ facts: PersonFacts) -> DiligenceFile.Person {
    let audience = audience ?? facts.audience
    let all = reading.entries(of: facts, audience: audience)
    let entries = facts.kind == "vendor" ? all.filter(isAboutVendors) : all
    return DiligenceFile.Person(facts: facts, audience: audience, entries: entries)
  }

  /// A vendor is not interviewed: what its sheet has, and what was recorded.
  private func isAboutVendors(_ entry: DiligenceEntry) -> Bool {
    let sheet = book.sheet("vendor")?.parts.flatMap(\.rows).map(\.id) ?? []
    return book.ofVendors.contains(entry.measure.id) || sheet.contains(entry.measure.id)
      || (entry.scope == .person && !entry.checks.isEmpty)
  }
}
