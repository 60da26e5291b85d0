/// Prints a report in the format that was asked for.
package enum ScanPrinter {
  package static func print(
    _ report: ScanReport, as format: OutputFormat, to console: Console, phrases: Phrases,
    threads: Int = 1
  ) {
    switch format {
    case .table: ScanTable(console, phrases: phrases).print(report.translated(phrases))
    case .json:
      JSONPrinter(console.out, threads: threads).print(ScanDocument.value(report))
    case .jsonl:
      let printer = JSONPrinter(console.out, indented: false, threads: threads)
      printer.print(ScanDocument.header(report))
      let shown = report.shown
      printer.print(each: shown.count) { ScanDocument.line(shown[$0]) }
      let rings = report.rings
      printer.print(each: rings.count) { RingDocument.line(rings[$0]) }
    case .sarif: JSONPrinter(console.out).print(ScanLog.value(report))
    }
  }
}
