import Detection
import Domain
import Linking
import Matching
import Reports

/// Gathers what a scan knows of one subject or ring, for a packet.
struct DossierReader {
  private let report: ScanReport
  private let english: ScanReport
  private let korean: ScanReport
  private let store: EventStore

  /// What rows must keep, so that a packet can be filled: every field of every kind that is about a subject.
  static let reads: [EventKind: Set<Field>] = Dictionary(
    uniqueKeysWithValues: EventKind.allCases.filter { $0 != .listEntry }.map { kind in
      (kind, Set(EventSchema.fields[Int(kind.rawValue)].map(\.field)))
    })

  init(_ report: ScanReport, _ store: EventStore) {
    (self.report, self.store) = (report, store)
    (english, korean) = (report.worded(Phrases()), report.worded(Phrases(.korean)))
  }

  /// The dossier of a subject or of a ring; `nil` where there is neither, or nothing that was used.
  func dossier(_ name: String) -> Dossier? {
    let ring = report.rings.first { $0.id == name }
    let subjects = ring?.subjects ?? [name]
    let places = Set(subjects)
    let found = report.result.assessments.enumerated().filter { places.contains($1.subject) }
    guard let asOf = report.result.asOf, !found.isEmpty else { return nil }
    let records = records(of: places)
    let roles = (ring ?? containing(name))?.roles.filter { $0.role != .unknown } ?? []
    let shared = ring.map(shared) ?? sharedThings(of: name)
    return Dossier(
      name: name, subjects: subjects, ring: ring?.id ?? found.first?.element.ring,
      bands: Dictionary(found.map { ($1.subject, $1.band) }, uniquingKeysWith: { $1 }),
      sights: sights(found.map(\.offset)), records: records,
      shared: shared, roles: roles.map(role), asOf: asOf,
      catalogueVersion: report.catalogue.version, titles: titles(records),
      spellings: spellings(records, shared), documents: report.catalogue.documents)
  }

  private func containing(_ subject: String) -> Ring? {
    report.rings.first { $0.subjects.contains(subject) }
  }

  private func records(of subjects: Set<String>) -> [Record] {
    let symbols = Dictionary(
      subjects.compactMap { name in store.symbols.symbol(of: name).map { ($0.raw, name) } },
      uniquingKeysWith: { first, _ in first })
    var records: [Record] = []
    store.forEach { _, event in
      guard let name = symbols[event.subject.raw] else { return }
      records.append(record(event, of: name))
    }
    return records.sorted(by: Record.inOrder)
  }

  private func record(_ event: Event, of subject: String) -> Record {
    let row = RowReader(store, event)
    var values: [Field: String] = [:]
    for spec in EventSchema.fields[Int(event.kind.rawValue)] {
      if let text = text(spec, row), !text.isEmpty { values[spec.field] = text }
    }
    let origin = store.origins[event.chunk]
    return Record(
      kind: event.kind, time: event.moment, subject: subject, reference: store.reference(event),
      values: values, file: origin.file, line: origin.linesBefore + event.line)
  }

  private func text(_ spec: FieldSpec, _ row: RowReader) -> String? {
    switch spec.type.storage {
    case .symbol: row.text(spec.field)
    case .list: row.list(spec.field).joined(separator: ", ")
    case .flag: row.flag(spec.field).map { $0 ? "true" : "false" }
    case .number: row.number(spec.field).map { number(spec, $0) }
    case .moment: row.moment(spec.field).map { moment(spec, Moment(milliseconds: $0)) }
    }
  }

  private func number(_ spec: FieldSpec, _ number: Double) -> String {
    guard spec.type == .clock else { return Quantity.plain(number) }
    let minutes = Int(number)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private func moment(_ spec: FieldSpec, _ moment: Moment) -> String {
    spec.type == .date ? moment.date : moment.rfc3339
  }

  /// Signals of the assessments at these places: open ones first, the strongest first.
  private func sights(_ places: [Int]) -> [Dossier.Sight] {
    let all = places.flatMap { place in
      zip(english.result.assessments[place].signals, korean.result.assessments[place].signals).map {
        sight($0, $1, of: report.result.assessments[place].subject)
      }
    }
    // Why an accommodation was made is nobody's business; that it was made stays in the house, too.
    return all.filter { $0.resolvedBy != "accommodation" }.sorted { left, right in
      if (left.resolvedBy == nil) != (right.resolvedBy == nil) { return left.resolvedBy == nil }
      if left.strength != right.strength { return left.strength > right.strength }
      if left.indicator != right.indicator { return left.indicator.precedes(right.indicator) }
      return left.subject.precedes(right.subject)
    }
  }

  private func sight(_ signal: Signal, _ other: Signal, of subject: String) -> Dossier.Sight {
    let reasons = zip(signal.innocent, other.innocent).map { Worded($0, $1) }
    return Dossier.Sight(
      signal, of: subject, title: title(signal.indicator), says: Worded(signal.says, other.says),
      innocent: reasons)
  }

  private func title(_ id: String) -> Worded {
    let words = report.catalogue.translations["ko"]?[id]
    let english =
      report.catalogue.indicator(id)?.title ?? report.catalogue.measure(id)?.title ?? id
    return Worded(english, words?.title ?? english)
  }

  private func titles(_ records: [Record]) -> [String: Worded] {
    let ids = Set(records.compactMap { $0[.measure] ?? $0[.indicator] })
    return Dictionary(uniqueKeysWithValues: ids.map { ($0, title($0)) })
  }

  /// For each address that records or links hold, the first one that is written otherwise and means the same.
  private func spellings(
    _ records: [Record], _ shared: [Dossier.Shared]
  ) -> [String: String] {
    let street = kind(.deliveryAddress)
    var (spellings, first): ([String: String], [String: String]) = ([:], [:])
    let values = records.compactMap { $0[.address] }
    for value in values + shared.filter({ $0.kind == street }).map(\.value)
    where spellings[value] == nil {
      let normal = StreetAddress(value).normal
      spellings[value] = normal.isEmpty ? value : first[normal, default: value]
      if first[normal] == nil { first[normal] = value }
    }
    return spellings
  }

  private func shared(_ ring: Ring) -> [Dossier.Shared] {
    ring.shared.filter { $0.hub == nil }.map { thing in
      Dossier.Shared(kind: kind(thing.by), value: thing.value, subjects: thing.subjects)
    }
  }

  /// What a subject shares inside its ring, or else with those to whom it is linked strongly enough.
  private func sharedThings(of subject: String) -> [Dossier.Shared] {
    guard let ring = containing(subject) else { return shared(by: subject) }
    return shared(ring).filter { $0.subjects.contains(subject) }
  }

  private func shared(by subject: String) -> [Dossier.Shared] {
    guard let links = report.links[subject] else { return [] }
    var (things, places): ([Dossier.Shared], [String: Int]) = ([], [:])
    for link in links.links where link.weight >= links.threshold && link.answer != .rejected {
      for term in link.terms where term.hub == nil {
        let key = "\(term.by.rawValue)\u{1F}\(term.value)"
        let others = link.between.filter { $0 != subject }
        if let place = places[key] {
          things[place].subjects += others
        } else {
          places[key] = things.count
          things.append(
            Dossier.Shared(kind: kind(term.by), value: term.value, subjects: [subject] + others))
        }
      }
    }
    return things
  }

  private func kind(_ kind: LinkKind) -> Worded {
    Worded(Phrases().kind(kind), Phrases(.korean).kind(kind))
  }

  private func role(_ role: Ring.Role) -> Dossier.Role {
    Dossier.Role(
      subject: role.subject, says: Worded(Phrases().role(role), Phrases(.korean).role(role)))
  }
}
