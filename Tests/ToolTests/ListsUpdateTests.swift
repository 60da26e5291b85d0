import Foundation
import Testing

@testable import Tool

/// Fetching, against a server of our own on this machine.
@Suite(
  .serialized,
  .enabled(if: ListServer.isPossible, "python3, openssl and curl are not all installed"))
struct ListsUpdateTests {
  private func update(
    _ folder: URL, _ server: ListServer, _ paths: String..., more: [String] = []
  ) throws -> (status: Tool.ExitStatus, out: String, err: String) {
    let site = folder.appending(path: "site")
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    let addresses = paths.map { "\"https://127.0.0.1:\(server.port)/\($0)\"" }
    try """
    lists:
      example:
        title: Example list
        publisher: Example
        licence: none
        from: [\(addresses.joined(separator: ", "))]
        largest-mib: 1
        stale-after: 7 d
    mirrors:
      vpn: [\(addresses.joined(separator: ", "))]

    """.write(to: site.appending(path: "lists.yaml"), atomically: true, encoding: .utf8)
    let (out, err) = (MemorySink(), MemorySink())
    let arguments =
      ["lists", "update"] + (more.contains("vpn") ? [] : ["example"]) + more + [
        "--site", site.path, "--catalogue", PlatformFiles.catalogue, "--cacert",
        server.certificate, "--lists", folder.appending(path: "lists").path,
      ]
    let status = BonafideCommand.end(arguments, console: Console(out: out, err: err))
    return (status, out.text, err.text)
  }

  private func status(_ folder: URL) -> String {
    PlatformFiles.run(
      "lists", "status", "--lists", folder.appending(path: "lists").path, "--catalogue",
      PlatformFiles.catalogue
    ).out
  }

  @Test func `fetches a list over TLS, and notes that it has not changed since`() throws {
    try PlatformFiles.withFolder { folder in
      let server = try ListServer(folder)
      let first = try update(folder, server, "list.xml")
      #expect(first.status == .done, "\(first.err)")
      #expect(first.out.hasPrefix("example: version 1, 2026-02-27: 1 entries"))
      #expect(try update(folder, server, "list.xml").out.contains("the same files as version 1"))
      #expect(status(folder).contains("from https://127.0.0.1:\(server.port)/list.xml"))
      let left = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "lists").path)
      #expect(left == ["sanctions"])
    }
  }

  @Test(arguments: [
    ("half.xml", "broke before the end"), ("gone.xml", "refuses it (404)"),
    ("endless", "larger than 1 MiB"), ("plain", "without TLS"), ("slow", "longer than 2 seconds"),
    ("round", "without end"),
  ])
  func `keeps the list in use where the server fails`(path: String, says: String) throws {
    try PlatformFiles.withFolder { folder in
      let server = try ListServer(folder)
      #expect(try update(folder, server, "list.xml").status == .done)
      let failed = try update(folder, server, path, more: ["--timeout", "2"])
      #expect(failed.status == .cannotReadOrWrite)
      #expect(failed.err.contains(says), "\(failed.err)")
      #expect(failed.err.contains("bonafide lists import"))
      #expect(status(folder).contains("example: version 1,"))
    }
  }

  @Test(arguments: ["cut.xml", "page.html"])
  func `keeps the list in use where the file is no whole list`(path: String) throws {
    try PlatformFiles.withFolder { folder in
      let server = try ListServer(folder)
      #expect(try update(folder, server, "list.xml").status == .done)
      let failed = try update(folder, server, path)
      #expect(failed.status == .badData)
      #expect(failed.err.contains("have ") && failed.err.contains("; want "))
      #expect(status(folder).contains("example: version 1,"))
    }
  }

  @Test func `trusts no certificate that nobody vouches for`() throws {
    try PlatformFiles.withFolder { folder in
      let (server, other) = (try ListServer(folder), folder.appending(path: "other"))
      try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
      let stranger = try ListServer(other)
      #expect(try update(folder, server, "list.xml").status == .done)
      let (out, err) = (MemorySink(), MemorySink())
      let status = BonafideCommand.end(
        [
          "lists", "update", "example", "--site", folder.appending(path: "site").path,
          "--catalogue", PlatformFiles.catalogue, "--cacert", stranger.certificate, "--lists",
          folder.appending(path: "none").path,
        ], console: Console(out: out, err: err))
      #expect(status == .cannotReadOrWrite)
      #expect(err.text.contains("cannot be trusted"))
    }
  }

  @Test func `joins the files of a network list, and keeps it where much is gone`() throws {
    try PlatformFiles.withFolder { folder in
      let server = try ListServer(folder)
      let both = try update(folder, server, "four.txt", "six.txt", more: ["vpn"])
      #expect(both.out.hasPrefix("vpn: 3 ranges of X4BNet-vpn.txt"))
      let less = try update(folder, server, "six.txt", more: ["vpn"])
      #expect(less.status == .badData)
      #expect(less.err.contains("shrunk: have 1 ranges"))
      #expect(status(folder).contains("vpn: 3 ranges"))
    }
  }
}

/// A server with a certificate of its own, gone when the test ends.
final class ListServer {
  let port: Int
  let certificate: String
  private let process = Process()

  static let isPossible = ["python3", "openssl", "curl"].allSatisfy { find($0) != nil }

  private static func find(_ program: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(program)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  private struct NotStarted: Error {}

  init(_ folder: URL) throws {
    guard let python = Self.find("python3"), let openssl = Self.find("openssl") else {
      throw NotStarted()
    }
    certificate = folder.appending(path: "certificate.pem").path
    let key = folder.appending(path: "key.pem").path
    let making = Process()
    making.executableURL = URL(filePath: openssl)
    making.arguments = [
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
      "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
    ]
    (making.standardError, making.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try making.run()
    making.waitUntilExit()
    let out = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", Self.program, certificate, key]
    (process.standardOutput, process.standardError) = (out, FileHandle.nullDevice)
    try process.run()
    let line = String(decoding: out.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.filter(\.isNumber)) else { throw NotStarted() }
    self.port = port
  }

  deinit { kill(process.processIdentifier, SIGKILL) }

  private static let program = """
    import http.server, ssl, sys, time
    LIST = b'<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:00Z"><INDIVIDUALS><INDIVIDUAL>' \\
      b'<FIRST_NAME>ARLO</FIRST_NAME><SECOND_NAME>EXAMPLE</SECOND_NAME><REFERENCE_NUMBER>KPi.999' \\
      b'</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>'
    FILES = {'/list.xml': LIST, '/cut.xml': LIST[:120], '/page.html': b'<html>Sorry</html>',
      '/four.txt': b'192.0.2.0/24\\n198.51.100.0/24\\n', '/six.txt': b'2001:db8::/32\\n'}
    class Handler(http.server.BaseHTTPRequestHandler):
      def log_message(self, *rest): pass
      def do_GET(self):
        if self.path in FILES:
          self.send_response(200); self.send_header('Content-Length', str(len(FILES[self.path])))
          self.end_headers(); self.wfile.write(FILES[self.path])
        elif self.path == '/half.xml':
          self.send_response(200); self.send_header('Content-Length', str(len(LIST)))
          self.end_headers(); self.wfile.write(LIST[:100]); self.close_connection = True
        elif self.path == '/endless':
          self.send_response(200); self.end_headers()
          try:
            while True: self.wfile.write(LIST * 100)
          except OSError: pass
        elif self.path == '/plain':
          self.send_response(302); self.send_header('Location', 'http://127.0.0.1:9/x'); self.end_headers()
        elif self.path == '/round':
          self.send_response(302); self.send_header('Location', '/round'); self.end_headers()
        elif self.path == '/slow':
          time.sleep(8)
        else:
          self.send_error(404)
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_address[1], flush=True)
    server.serve_forever()
    """
}
