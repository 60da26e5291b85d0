import Reports

/// Writes a document in one of its forms, to a file or to standard output.
struct ReportOutput {
  private let path: String?
  private let console: Console

  init(_ path: String?, console: Console) { (self.path, self.console) = (path, console) }

  /// Writes it, and says how that ended.
  func write(_ document: ReportDocument, as format: PacketFormat) -> ExitStatus {
    switch format {
    case .json: return write { JSONPrinter($0).print(document.json) }
    case .text: return write { _ = $0.write(TextRenderer(document).text()) }
    case .html: return write { _ = $0.write(HTMLRenderer(document).html()) }
    case .pdf:
      do throws(PDFProblem) {
        let bytes = try PDFMaker().pdf(of: HTMLRenderer(document).html())
        return write { sink in _ = bytes.withUnsafeBytes { sink.write($0) } }
      } catch {
        console.note(error.text)
        return error.status
      }
    }
  }

  /// Writes JSON of another shape.
  func write(_ value: JSONValue) -> ExitStatus { write { JSONPrinter($0).print(value) } }

  /// Writes a text as it is.
  func write(_ text: String) -> ExitStatus { write { _ = $0.write(text) } }

  private func write(_ body: (any TextSink) -> Void) -> ExitStatus {
    guard let path else {
      body(console.out)
      return console.out.flush() ? .done : .cannotReadOrWrite
    }
    guard let file = WholeFile(path: path) else {
      console.note("\(path): cannot write")
      return .cannotReadOrWrite
    }
    body(file.sink)
    guard file.finish() else {
      console.note("\(path): cannot write all of it")
      return .cannotReadOrWrite
    }
    return .done
  }
}
