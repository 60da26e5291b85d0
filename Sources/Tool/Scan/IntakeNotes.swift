package import Domain

/// What intake could not use, for the person at the terminal: short, first things first, never a value of anybody.
package enum IntakeNotes {
  /// How many names or rejects are spelled out.
  static let limit = 5

  package static func print(_ intake: IntakeSummary, to console: Console) {
    for guess in intake.readAs {
      console.note("\(guess.file): read as \(guess.format), by its content; --from overrides that")
    }
    for fact in intake.enrichment {
      let list = "\(fact.list), version \(fact.version), \(fact.date)".readable
      console.note("\(fact.fact) for \(fact.events) events from \(list)")
    }
    if let screening = intake.screening { screened(screening, console) }
    absent(intake, console)
    for remark in intake.remarks { console.note(remark.readable) }
    if intake.otherRecords > 0 {
      console.note("records that say nothing any event says, left out: \(intake.otherRecords)")
    }
    for file in intake.ignoredFiles { console.note("\(file): ignored: not an event file") }
    for reject in intake.rejects.first.prefix(limit) {
      let text = "\(reject.at): \(reject.problem): have \(reject.have); want \(reject.want)"
      console.note(text.readable)
    }
    let rest = intake.rejects.total - min(limit, intake.rejects.first.count)
    if rest > 0 {
      console.note("… and \(rest) more rejected; --rejects FILE writes them all")
    }
    counts("protected fields dropped, no rule can see them", intake.protectedDropped, console)
    counts("unknown fields, kept out of rules", intake.unknownFields, console)
    counts("values left unused, for an unknown word or form", intake.unusedValues, console)
  }

  /// What was screened, and what a name alone is like: that is no signal.
  private static func screened(_ screening: IntakeSummary.Screening, _ console: Console) {
    let lists = screening.lists.map { "\($0.list) of \($0.date), version \($0.number)" }
    console.note(
      "screened \(screening.asked) names, numbers and wallets against \(lists.joined(separator: "; "))"
        .readable)
    guard screening.match + screening.possible + screening.cleared > 0 else { return }
    console.note(
      "\(screening.match) stand on them, \(screening.possible) are like an entry by the name alone and give no signal, "
        + "\(screening.cleared) were cleared; `bonafide screen --events PATH` shows each")
  }

  /// What no record of a file had, one line a file.
  private static func absent(_ intake: IntakeSummary, _ console: Console) {
    for file in Set(intake.absentFields.map(\.file)).sorted() {
      let fields = intake.absentFields.filter { $0.file == file }
      let names = fields.map { "\($0.field) (\($0.path))" }.joined(separator: ", ")
      console.note("\(file): nowhere in it, so nobody can tell: \(names)".readable)
    }
  }

  private static func counts(_ what: String, _ counts: [String: Int], _ console: Console) {
    guard !counts.isEmpty else { return }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = sorted.prefix(limit).map { "\($0.key.readable) \($0.value)" }
    let rest = counts.count - shown.count
    let tail = rest > 0 ? " and \(rest) more" : ""
    console.note("\(what): \(shown.joined(separator: ", "))\(tail)")
  }
}
