/// Prints a report in the format that was asked for.
package enum ScanPrinter {
  package static func print(
    _ report: ScanReport, as format: OutputFormat, to console: Console, phrases: Phrases
  ) {
    switch format {
    case .table: ScanTable(console, phrases: phrases).print(report.translated(phrases))
    case .json: JSONPrinter(console.out).print(ScanDocument.value(report))
    case .jsonl:
      let printer = JSONPrinter(console.out, indented: false)
      printer.print(ScanDocument.header(report))
      for assessment in report.shown { printer.print(ScanDocument.line(assessment)) }
    case .sarif: JSONPrinter(console.out).print(ScanLog.value(report))
    }
  }
}
