import Domain

/// The file that gets every reject, one JSON object a line; made on the first one, or empty at the end.
final class RejectFile {
  let path: String
  private var sink: FileSink?
  private var hasFailed = false

  init?(_ path: String?) {
    guard let path else { return nil }
    self.path = path
  }

  func add(_ reject: IntakeSummary.Reject) {
    open()
    if let sink {
      JSONPrinter(sink, indented: false).print(ScanDocument.reject(reject))
    }
  }

  /// Makes the file where nothing was rejected, and says whether all of it was written.
  func finish() -> Bool {
    open()
    return !hasFailed && sink?.flush() == true
  }

  private func open() {
    guard sink == nil, !hasFailed else { return }
    sink = FileSink(path: path)
    hasFailed = sink == nil
  }
}
