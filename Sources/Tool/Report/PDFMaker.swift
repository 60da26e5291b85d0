import Foundation

/// Turns a document's HTML into PDF with WeasyPrint, in a process of its own.
///
/// The process gets the HTML from a file without a name and writes into another; it has limits on time, memory and
/// output, opens no connection, and fetches nothing.
struct PDFMaker {
  /// Where Debian's packages look for Python's modules.
  private static let python = "/usr/bin/python3"
  /// Seconds of the clock, after which the process is ended.
  private let patience: Double

  init(patience: Double = 120) { self.patience = patience }

  func pdf(of html: String) throws(PDFProblem) -> [UInt8] {
    guard FileManager.default.isExecutableFile(atPath: PDFMaker.python) else { throw .absent }
    guard let input = NamelessFile(), let output = NamelessFile(), let errors = NamelessFile(),
      input.write(Array(html.utf8))
    else { throw .failed("no room for temporary files") }
    let process = Process()
    process.executableURL = URL(filePath: PDFMaker.python)
    process.arguments = ["-I", "-c", PDFMaker.script]
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "0"]
    process.standardInput = input.handle
    process.standardOutput = output.handle
    process.standardError = errors.handle
    let status = try run(process)
    switch status {
    case 0: break
    case 3: throw .absent
    default: throw .failed(PDFMaker.lastLine(errors.bytes()))
    }
    let bytes = output.bytes()
    guard bytes.starts(with: "%PDF-".utf8) else { throw .failed("no PDF was written") }
    return bytes
  }

  private func run(_ process: Process) throws(PDFProblem) -> Int32 {
    do { try process.run() } catch { throw .absent }
    let watch = DispatchWorkItem {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: watch)
    process.waitUntilExit()
    watch.cancel()
    guard process.terminationReason == .exit else { throw .limit }
    return process.terminationStatus
  }

  private static func lastLine(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes.suffix(2000), as: UTF8.self).split(separator: "\n")
    return lines.last.map { String($0.prefix(300)) } ?? "no reason given"
  }

  /// Limits first, then no sockets, then the page, whose parts nothing may fetch.
  ///
  /// WeasyPrint breaks Korean words anywhere and knows no `keep-all`, so each short one is kept together.
  private static let script = """
    import resource, sys
    resource.setrlimit(resource.RLIMIT_CPU, (110, 110))
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
    resource.setrlimit(resource.RLIMIT_FSIZE, (256 << 20, 256 << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
      import weasyprint
    except ImportError:
      sys.exit(3)
    import socket
    def refuse(*arguments, **names):
      raise OSError("nothing is fetched")
    socket.socket = refuse
    html = sys.stdin.buffer.read().decode("utf-8")
    import re
    def kept(match):
      return match[0] if len(match[0]) > 12 else '<span class="k">' + match[0] + "</span>"
    def whole(piece):
      return piece if piece.startswith("<") else re.sub("[^\\s<>]*[\\uac00-\\ud7a3][^\\s<>]*", kept, piece)
    head, mark, body = html.partition("</head>")
    pieces = re.split("(<svg.*?</svg>|<[^>]*>)", body, flags=re.S)
    html = head + "<style>.k { white-space: nowrap }</style>" + mark + "".join(map(whole, pieces))
    page = weasyprint.HTML(string=html, url_fetcher=refuse, base_url=None)
    sys.stdout.buffer.write(page.write_pdf())
    """
}
