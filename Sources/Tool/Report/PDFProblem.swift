/// Why there is no PDF.
enum PDFProblem: Error, Equatable {
  /// WeasyPrint is not installed where Debian puts it.
  case absent
  /// It took too much time or memory.
  case limit
  case failed(String)

  var text: String {
    switch self {
    case .absent:
      "PDF needs WeasyPrint and a Korean font: apt-get install weasyprint fonts-nanum. "
        + "--format html prints the same from any browser."
    case .limit:
      "WeasyPrint was stopped: the document took too much time or memory. --format html has no limit."
    case .failed(let reason): "WeasyPrint failed: \(reason.readable)"
    }
  }

  var status: ExitStatus { self == .absent ? .notFound : .ourFault }
}
