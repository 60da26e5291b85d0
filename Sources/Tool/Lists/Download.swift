import Foundation

/// Fetches a file over TLS, bounded in size and time, with the system's curl.
///
/// curl is a program of its own: what a hostile server sends can hurt that process alone.
struct Download {
  /// Where programs are looked for.
  let path: String
  /// In bytes.
  let largest: Int
  /// In seconds, for the whole of it.
  let timeout: Int
  /// Certificates to trust in place of the system's, for a mirror inside a network.
  var certificates: String?

  /// Why nothing was fetched, in words that fit behind a colon.
  struct Fault: Error {
    let reason: String
  }

  /// Fetches `address` into `file`; on a fault there may be a part of it.
  func fetch(_ address: String, into file: String) throws(Fault) {
    guard let curl else { throw Fault(reason: "the program curl is not installed") }
    guard FileManager.default.createFile(atPath: file, contents: nil),
      let sink = FileHandle(forWritingAtPath: file)
    else { throw Fault(reason: "cannot write \(file)") }
    defer { try? sink.close() }
    let (process, out, err) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: curl)
    process.arguments = arguments(address)
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, out)
    process.standardError = err
    do { try process.run() } catch { throw Fault(reason: "curl does not start") }
    let fault = copy(out.fileHandleForReading, to: sink)
    // Not a request to end: it may be blocked, or the signal may be.
    if fault != nil { kill(process.processIdentifier, SIGKILL) }
    let said = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if let fault { throw fault }
    guard process.terminationStatus != 0 else { return }
    throw Fault(reason: words(process.terminationStatus, said))
  }

  private func arguments(_ address: String) -> [String] {
    var arguments = [
      "--disable", "--silent", "--show-error", "--fail", "--location", "--max-redirs", "5",
      "--proto", "=https", "--proto-redir", "=https", "--tlsv1.2", "--connect-timeout", "20",
      "--max-time", "\(timeout)", "--max-filesize", "\(largest)", "--user-agent", "bonafide",
    ]
    if let certificates { arguments += ["--cacert", certificates] }
    return arguments + ["--", address]
  }

  /// Takes what comes; a server that does not say how much it sends is stopped at the limit all the same.
  private func copy(_ source: FileHandle, to sink: FileHandle) -> Fault? {
    var count = 0
    while true {
      let data = source.availableData
      if data.isEmpty { return nil }
      count += data.count
      guard count <= largest else { return tooLarge }
      do { try sink.write(contentsOf: data) } catch { return Fault(reason: "the disk is full") }
    }
  }

  private var tooLarge: Fault { Fault(reason: "it is larger than \(largest >> 20) MiB") }

  private var curl: String? {
    path.split(separator: ":").map { "\($0)/curl" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// - Source: curl(1), "EXIT CODES".
  private func words(_ status: Int32, _ said: Data) -> String {
    switch status {
    case 1: "it leads to an address without TLS"
    case 5, 6: "the host's name is not known; is there a network?"
    case 7: "the host does not answer; is there a network?"
    case 18: "the connection broke before the end of the file"
    case 22: "the server refuses it\(number(said))"
    case 28: "it took longer than \(timeout) seconds"
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 83, 90, 91:
      "the connection cannot be trusted (TLS)"
    case 47: "it leads from one address to the next without end"
    case 63: tooLarge.reason
    default: "curl ended with \(status)"
    }
  }

  /// The number of an HTTP error, which curl says at the end.
  private func number(_ said: Data) -> String {
    let words = String(decoding: said, as: UTF8.self).split { !$0.isNumber }
    return words.last.map { " (\($0))" } ?? ""
  }
}
