import Domain
import Foundation
import Testing

@testable import Intake

/// Two hundred documents that are damaged or made to harm: each costs one reject, and what stands beside them is read.
struct HostileDocumentTests {
  private let input: InputFolder

  init() throws { input = try InputFolder() }

  @Test func `two hundred malformed documents end in two hundred rejects`() throws {
    let all = try malformed()
    #expect(all.count == 200)
    for (number, (name, bytes)) in all.enumerated() {
      try input.write(String(format: "%03d-\(name)", number), Data(bytes))
    }
    try input.write("good.docx", Data(MadeDocument.word(["A paper that is whole"])))
    let result = try input.read(input.url.path, format: .documents)
    #expect(result.references == ["good.docx:1"])
    #expect((result.summary.used, result.summary.rejected) == (1, 200))
    #expect(result.summary.rejects.first.allSatisfy { $0.problem == "bad-document" })
  }

  @Test(arguments: [
    "while :; do :; done", "sleep 30", "yes", "exit 3", "cat >\"$0/x\" </dev/zero",
    "x=a; while :; do x=$x$x; done", "kill -9 $$", "sleep 30 & exit 1",
  ])
  func `a program that does not end well is ended`(script: String) {
    let process = BoundedProcess(
      processorSeconds: 1, seconds: 3, memory: 64 << 20, output: 1 << 20)
    #expect(throws: BoundedProcess.Failure.self) {
      try process.run("sh", ["-c", script, input.url.path])
    }
  }

  @Test func `more output than is allowed is told as such`() {
    let process = BoundedProcess(output: 1 << 16)
    #expect(throws: BoundedProcess.Failure.tooMuchOutput) { try process.run("yes", []) }
  }

  @Test func `a program that is not there is named`() {
    #expect(throws: BoundedProcess.Failure.notInstalled("no-such-tool")) {
      try BoundedProcess().run("no-such-tool", [])
    }
  }

  private func malformed() throws -> [(String, [UInt8])] {
    let pdf = MadeDocument.pdf("Led a team of three for six years")
    let word = try MadeDocument.word(["Led a team of three"])
    return cut(pdf, ".pdf", 50) + cut(word, ".docx", 50) + (try brokenPDFs(pdf)) + (try bombs())
      + (try entities()) + (try nested(pdf, word)) + flipped(word)
  }

  private func cut(_ bytes: [UInt8], _ ending: String, _ count: Int) -> [(String, [UInt8])] {
    (0..<count).map { ("cut\(ending)", Array(bytes.prefix(6 + $0 * (bytes.count - 10) / count))) }
  }

  /// The page tree leads nowhere or to itself; nothing is behind the head; the catalogue is missing.
  private func brokenPDFs(_ pdf: [UInt8]) throws -> [(String, [UInt8])] {
    let trees = ["", "/Kids [] /Count 0", "/Kids [9 0 R] /Count 1", "/Kids 7 /Count 0"]
    let end = Array("\nstartxref\n9\n%%EOF\n".utf8)
    let heads = (0..<16).map {
      Array("%PDF-1.\($0 % 8)\n".utf8) + [UInt8](repeating: 0x41, count: $0 * 99) + end
    }
    return trees.map { ("tree.pdf", MadeDocument.pdf("x", pages: $0)) }
      + heads.map { ("head.pdf", $0) }
  }

  /// Parts that become far more than they say, say far more than is read, or are too many.
  private func bombs() throws -> [(String, [UInt8])] {
    let zeros = [UInt8](repeating: 0x20, count: 4 << 20)
    let body = MadeDocument.parts(body: "x")
    var all: [(String, [UInt8])] = []
    for size in [1, 100, 10_000, 1_000_000, 17 << 20, 300 << 20, 0x7FFF_FFFF, 0xFFFF_FFFF] {
      all.append(
        ("lie.docx", try MadeDocument.zip([body[0], ("word/document.xml", zeros)], lie: size)))
    }
    let whole = [UInt8](repeating: 0x20, count: 17 << 20)
    all.append(("large.docx", try MadeDocument.zip([body[0], ("word/document.xml", whole)])))
    let many = (0..<2100).map { ("p\($0)", [UInt8]()) }
    all.append(("many.docx", try MadeDocument.zip(body + many)))
    all.append(("twice.docx", try MadeDocument.zip(body + body)))
    all.append(("empty.docx", try MadeDocument.zip([])))
    for number in 0..<8 {
      all.append(("other.docx", try MadeDocument.zip(Array(body[(number % 4 + 1)...]))))
    }
    return all
  }

  private func entities() throws -> [(String, [UInt8])] {
    try (0..<20).map { number in
      let laughs = (0..<number + 1).map {
        "<!ENTITY e\($0 + 1) \"" + String(repeating: "&e\($0);", count: 10) + "\">"
      }.joined()
      let kind = number % 2 == 0 ? laughs : "<!ENTITY e1 SYSTEM \"file:///etc/hostname\">"
      let text = "<!DOCTYPE x [<!ENTITY e0 \"ha\">\(kind)]><w:document>&e1;</w:document>"
      var parts = MadeDocument.parts(body: "x")
      parts[number % 3 == 2 ? 2 : 1].1 = Array(text.utf8)
      return ("entity.docx", try MadeDocument.zip(parts))
    }
  }

  /// Documents in documents, levels without end, a document without its end.
  private func nested(_ pdf: [UInt8], _ word: [UInt8]) throws -> [(String, [UInt8])] {
    var all: [(String, [UInt8])] = []
    var inner = word
    for name in ["word/embeddings/a.docx", "word/a.zip", "x.PDF", "word/vbaProject.bin", "a.docm"] {
      inner = try MadeDocument.word(["Outer"], more: [(name, inner)])
      all.append(("nested.docx", inner))
    }
    var outer = pdf
    for _ in 0..<5 {
      outer = MadeDocument.pdf(holding: outer.count < 100_000 ? outer : pdf)
      all.append(("nested.pdf", outer))
    }
    for depth in [2_001, 50_000, 400_000] {
      let deep = String(repeating: "<w:p>", count: depth)
      all.append(("deep.docx", try MadeDocument.zip(MadeDocument.parts(body: deep))))
    }
    for text in [
      "<w:document>", "<w:document", "<!-- ", "<w:document><w:p></w:p>", "", "text", "<a>",
    ] {
      var parts = MadeDocument.parts(body: "x")
      parts[1].1 = Array(text.utf8)
      all.append(("open.docx", try MadeDocument.zip(parts)))
    }
    return all
  }

  /// A byte of what is packed is another, so what comes out is not what was put in.
  private func flipped(_ word: [UInt8]) -> [(String, [UInt8])] {
    let place = 30 + "[Content_Types].xml".utf8.count
    return (0..<20).map { number in
      var bytes = word
      let start = PDFDocument.find("word/document.xml", in: bytes[...]) > 0 ? place + 120 : place
      bytes[start + number * 2] ^= 0xFF
      return ("flipped.docx", bytes)
    }
  }
}
