import Domain
import Foundation
import Testing

@testable import Intake

/// Documents made here, read by the real tools; skipped where poppler's or ImageMagick's are not installed.
struct DocumentReadingTests {
  private let input: InputFolder
  private static let hasPoppler = BoundedProcess.path(of: "pdftotext") != nil
  private static let hasDecoder = FileManager.default.fileExists(atPath: "/usr/bin/convert")

  init() throws { input = try InputFolder() }

  private func events(_ result: IntakeResult) -> [String] {
    result.told.map { line in
      line.split(separator: " ").filter { !$0.hasPrefix("sha256=") && !$0.contains("T") }
        .joined(separator: " ")
    }
  }

  @Test(.enabled(if: hasPoppler, "poppler-utils is not installed"))
  func `reads a PDF with what it says of itself`() throws {
    let pdf = MadeDocument.pdf("Ida Maron\nida.maron@example.com +49 30 23125 001\nLed a team")
    try input.write("people/ida/cv.pdf", Data(pdf))
    let result = try input.read(input.url.path, format: .documents)
    #expect(result.summary.rejects.first.isEmpty)
    let told = result.told
    #expect(told.count == 2)
    #expect(told[0].contains(" people "))
    for part in [
      "author=Ida Maron", "tool=Made Writer 3", "utc_offset=540.0", "revisions=1.0", "what=resume",
      "created=2026-01-01T18:04:05Z", "Led a team",
    ] { #expect(told[0].contains(part), "\(part)") }
    #expect(told[1].contains("email=ida.maron@example.com origin=resume phone=+493023125001"))
  }

  @Test(.enabled(if: hasPoppler, "poppler-utils is not installed"))
  func `papers from one template have one fingerprint, whoever wrote them`() throws {
    func facts(_ pdf: [UInt8]) throws -> DocumentFacts {
      try PDFDocument(path: input.write("x.pdf", Data(pdf)), bytes: pdf).facts()
    }
    let one = try facts(MadeDocument.pdf("One", author: "A"))
    let two = try facts(MadeDocument.pdf("Two and more", author: "B"))
    let other = try facts(MadeDocument.pdf("One", font: "Courier"))
    #expect(one.template != nil)
    #expect(one.template == two.template)
    #expect(one.template != other.template)
    #expect(try facts(MadeDocument.savedAgain(MadeDocument.pdf("One"))).revisions == 2)
  }

  @Test func `reads a Word document with what it says of itself`() throws {
    let bytes = try MadeDocument.word(["Ida &amp; Co", "Second &#x2014; line"])
    let facts = try WordDocument(bytes).facts()
    #expect(facts.text == "Ida & Co\nSecond — line\n")
    #expect(facts.author == "Ida Maron")
    #expect(facts.tool == "Made Writer 3.1")
    #expect(facts.created == "2026-01-02T03:04:05Z")
    #expect(facts.revisions == 4)
    let other = try WordDocument(MadeDocument.word(["Else"], author: "B")).facts()
    #expect(facts.template == other.template)
    #expect(
      try WordDocument(MadeDocument.word(["x"], font: "Y")).facts().template != facts.template)
  }

  @Test func `a folder of papers is recognised, and each paper belongs to its folder or name`()
    throws
  {
    let word = Data(try MadeDocument.word(["Text of a paper"]))
    try input.write("w-17.docx", word)
    try input.write("w-18/cover-letter.DOCX", word)
    try input.write("w-18/deep/portfolio.docx", word)
    try input.write("note.pdf", Data("no document".utf8))
    let result = try input.read(input.url.path, format: nil)
    #expect(
      result.told.map { String($0.split(separator: " ")[3]) }.sorted() == [
        "w-17", "w-18", "w-18",
      ])
    #expect(result.told.compactMap { $0.firstRange(of: "what=letter") }.count == 1)
    #expect(result.summary.readAs.allSatisfy { $0.format == "documents" })
    #expect(result.summary.ignoredFiles.map { $0.hasSuffix("note.pdf") } == [true])
  }

  @Test(.enabled(if: hasDecoder, "imagemagick is not installed"))
  func `a picture's hash stays near when it is scaled and made brighter`() throws {
    func hash(_ png: [UInt8]) throws -> UInt64 {
      let path = try input.write("p.png", Data(png))
      let text = try #require(try Picture(path: path, form: "png").facts().pictureHash)
      return try #require(UInt64(text, radix: 16))
    }
    func shade(_ row: Int, _ column: Int, _ side: Int) -> Double {
      let (down, across) = (Double(row) / Double(side), Double(column) / Double(side))
      return 100 + 60 * sin(7 * down + 3 * across * across) + 40 * cos(11 * across * down)
    }
    let first = try hash(MadeDocument.png(side: 160) { UInt8(shade($0, $1, 160)) })
    let same = try hash(MadeDocument.png(side: 97) { UInt8(shade($0, $1, 97) + 30) })
    let other = try hash(MadeDocument.png(side: 160) { UInt8(shade($1, 160 - $0, 160)) })
    #expect((first ^ same).nonzeroBitCount <= 3)
    #expect((first ^ other).nonzeroBitCount > 10)
  }

  @Test func `a picture of one grey has no hash`() {
    #expect(PictureHash.hash(grey: [UInt8](repeating: 7, count: 1024)) == nil)
    #expect(PictureHash.hash(grey: []) == nil)
  }

  @Test(arguments: [
    ("a@example.com, +44 (0)20 7946 0000.", "email=a@example.com phone=+44 (0)20 7946 0000"),
    ("mailto:A.B@example.org", "email=A.B@example.org"), ("2014 - 2018 and 12345678", ""),
    (
      "see github.com/ida-m and https://me.example.org/",
      "url=github.com/ida-m|url=https://me.example.org/"
    ),
    ("a@b @c d@ C++ 11 years, 1+1=2, +1", ""),
    ("+82-10-1234-5678\n+82-10-1234-5678", "phone=+82-10-1234-5678"),
  ])
  func `finds how to reach somebody, and no more`(text: String, contacts: String) {
    let claims = DocumentContacts(text).claims.map { fields in
      fields.map { "\($0.key.rawValue)=\(Self.text($0.value))" }.sorted().joined(separator: " ")
    }
    #expect(claims.joined(separator: "|") == contacts)
  }

  private static func text(_ value: FieldValue) -> String {
    if case .text(let text) = value { text } else { "" }
  }
}
