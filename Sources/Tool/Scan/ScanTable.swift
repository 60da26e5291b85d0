import Domain

/// A scan as a page that people like to read: what was read, how many in each band, then one block for each subject.
package struct ScanTable {
  private let console: Console
  private let phrases: Phrases
  private let ink: Ink

  package init(_ console: Console, phrases: Phrases) {
    (self.console, self.phrases) = (console, phrases)
    ink = Ink(isOn: console.hasColour)
  }

  package func print(_ report: ScanReport) {
    console.print(phrases.intake(report.intake))
    console.print(phrases.asOf(report.result.asOf) + "; " + phrases.catalogue(report))
    console.print("")
    console.print(counts(report))
    console.print("")
    if report.shown.isEmpty {
      console.print(report.intake.used == 0 ? phrases.nothing : phrases.nobody)
    }
    for assessment in report.shown { print(assessment) }
    for ring in report.rings {
      RingBlock(ring, phrases: phrases, ink: ink, width: console.width).lines(hasBand: true)
        .forEach(console.print)
      console.print("")
    }
    if report.shown.isEmpty { console.print("") }
    console.print(phrases.closing.wrapped(width: console.width, indent: 0))
  }

  private func counts(_ report: ScanReport) -> String {
    Assessment.Band.allCases.reversed().map { band in
      ink.band(band, phrases.band(band)) + " \(phrases.grouped(report.count(band)))"
    }.joined(separator: "   ")
  }

  private func print(_ assessment: Assessment) {
    let head = ink.band(assessment.band, phrases.band(assessment.band))
    let weight = "\(phrases.weight) \(JSONPrinter.decimal(assessment.weight))"
    console.print("\(head)  \(ink.bold(assessment.subject.readable))  \(ink.faint(weight))")
    if let ring = assessment.ring { console.print("  \(phrases.ringOf) \(ring)") }
    for signal in SignalBlock.ordered(assessment.signals) {
      SignalBlock(signal, phrases: phrases, ink: ink, width: console.width).lines(evidence: 3)
        .forEach(console.print)
    }
    for check in assessment.forTheSubject {
      item(
        phrases.forTheSubject,
        "\(check.measure) (\(JSONPrinter.decimal(check.weight)), \(check.at.readable))")
    }
    for check in assessment.notPassed {
      item(
        phrases.result(check.result),
        "\(check.measure) (\(JSONPrinter.decimal(check.weight)), \(check.at.readable))")
    }
    for step in assessment.next { item(phrases.next, "\(step.measure): \(step.why)") }
    if !assessment.cannotTell.isEmpty {
      let subject = assessment.subject.readable
      let text = phrases.cannotTell(assessment.cannotTell.count, subject)
      console.print(ink.faint(text.wrapped(width: console.width, indent: 2)))
    }
    console.print("")
  }

  private func item(_ name: String, _ text: String) {
    console.print("\(name): \(text.readable)".wrapped(width: console.width, indent: 2))
  }
}
