package import Domain

/// The file that shows what was done about somebody, about a vendor, or in a period.
package struct DiligenceFile: Sendable {
  package let about: About
  package let asOf: Moment
  /// Where a period was asked for, when it begins.
  package let from: Moment?
  /// One where it is about one subject; the vendor first, or the firm, where it is about a vendor or everybody.
  package let people: [Person]

  package enum About: Hashable, Sendable {
    case subject(String)
    case vendor(String)
    case everybody
  }

  package struct Person: Sendable {
    package var facts: PersonFacts
    package var audience: String?
    package var entries: [DiligenceEntry]

    package var coverage: DiligenceCoverage { DiligenceCoverage(entries) }
  }

  package init(about: About, asOf: Moment, from: Moment?, people: [Person]) {
    (self.about, self.asOf, self.from, self.people) = (about, asOf, from, people)
  }

  package var coverage: DiligenceCoverage {
    people.reduce(into: DiligenceCoverage()) { $0.add($1.coverage) }
  }

  /// For each measure the entries of all people, in the order of ids.
  package var byMeasure: [(measure: Measure, entries: [DiligenceEntry])] {
    var byID: [String: [DiligenceEntry]] = [:]
    for entry in people.flatMap(\.entries) { byID[entry.measure.id, default: []].append(entry) }
    return byID.sorted { $0.key.precedes($1.key) }.compactMap { _, entries in
      entries.first.map { ($0.measure, entries) }
    }
  }

  /// For each document that asks for measures, how those stand; in byte order.
  package var byDocument: [(document: String, coverage: DiligenceCoverage)] {
    var entries: [String: [DiligenceEntry]] = [:]
    for entry in people.flatMap(\.entries) {
      for document in Set(entry.measure.sources.map(\.document)) {
        entries[document, default: []].append(entry)
      }
    }
    return entries.sorted { $0.key.precedes($1.key) }.map { ($0.key, DiligenceCoverage($0.value)) }
  }
}
