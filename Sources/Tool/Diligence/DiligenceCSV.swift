import Domain
import Response

/// A file of diligence as a table: one row for each person and measure.
struct DiligenceCSV {
  private let file: DiligenceFile

  init(_ file: DiligenceFile) { self.file = file }

  var text: String {
    let head = ["subject", "measure", "state", "reason", "time", "by", "evidence", "expires", "at"]
    let rows = file.people.flatMap { person in
      person.entries.map { row($0, person.facts.subject) }
    }
    return CSVText.file([head] + rows)
  }

  private func row(_ entry: DiligenceEntry, _ subject: String) -> [String] {
    var reason = ""
    if case .notApplicable(let why) = entry.state { reason = Phrases().reason(why) }
    let check = entry.checks.last
    return [
      subject, entry.measure.id, entry.state.word, reason, check?.time.rfc3339 ?? "",
      check?.by ?? "", check?.evidence ?? "", check?.expires?.rfc3339 ?? "", check?.at ?? "",
    ]
  }
}
