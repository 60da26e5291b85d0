import Domain

/// Reads events and prints the rings among their subjects.
struct LinkReport {
  private var request: ScanRequest
  private let format: PageFormat
  private let hasBands: Bool
  private let console: Console
  private let phrases: Phrases

  init(_ request: ScanRequest, format: PageFormat, hasBands: Bool, console: Console) {
    self.request = request
    self.request.only = hasBands ? nil : []
    (self.format, self.hasBands, self.console) = (format, hasBands, console)
    phrases = Phrases(request.language)
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let report = try Scan(request, console: console).report(linking: true)
      switch format {
      case .json: JSONPrinter(console.out).print(document(report))
      case .table: table(report)
      }
      IntakeNotes.print(report.intake, to: console)
      guard report.intake.used > 0 else {
        console.note("Nothing usable in the input.")
        return .badData
      }
      return .done
    } catch {
      return error.status
    }
  }

  private func document(_ report: ScanReport) -> JSONValue {
    let (rings, hasBands) = (report.rings, hasBands)
    return .object([
      "version": .integer(1),
      "as_of": .text(orNull: report.result.asOf?.rfc3339),
      "intake": ScanDocument.intake(report.intake),
      "rings": .list(count: rings.count) { RingDocument.ring(rings[$0], hasBand: hasBands) },
    ])
  }

  private func table(_ report: ScanReport) {
    console.print(phrases.intake(report.intake))
    console.print(phrases.asOf(report.result.asOf))
    console.print("")
    if report.rings.isEmpty { console.print(phrases.noRings + "\n") }
    let ink = Ink(isOn: console.hasColour)
    for ring in report.rings {
      RingBlock(ring, phrases: phrases, ink: ink, width: console.width).lines(hasBand: hasBands)
        .forEach(console.print)
      console.print("")
    }
    console.print(phrases.closing.wrapped(width: console.width, indent: 0))
  }
}
