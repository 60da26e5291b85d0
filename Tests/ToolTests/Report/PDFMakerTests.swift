import Foundation
import TestKit
import Testing

@testable import Tool

/// PDFs, where WeasyPrint is installed.
struct PDFMakerTests {
  static let isInstalled = FileManager.default.fileExists(
    atPath: "/usr/lib/python3/dist-packages/weasyprint")
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(.enabled(if: isInstalled, "WeasyPrint is not installed"))
  func `the same page gives the same bytes`() throws {
    let page = "<html lang=\"ko\"><h1>요약</h1><p>text</p></html>"
    let first = try PDFMaker().pdf(of: page)
    #expect(first.starts(with: "%PDF-".utf8))
    #expect(try PDFMaker().pdf(of: page) == first)
  }

  @Test(.enabled(if: isInstalled, "WeasyPrint is not installed"))
  func `nothing is fetched, not even a file`() throws {
    let secret = try folder.write(
      "secret.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"9\">secret</text></svg>")
    let with = try PDFMaker().pdf(of: "<p>a<img src=\"file://\(secret)\"></p>")
    let without = try PDFMaker().pdf(of: "<p>a<img src=\"file:///nothing.svg\"></p>")
    #expect(with == without)
  }

  @Test(.enabled(if: isInstalled, "WeasyPrint is not installed"))
  func `one that takes too long is ended, and the reader is told`() {
    #expect(throws: PDFProblem.limit) {
      try PDFMaker(patience: 0.05).pdf(of: String(repeating: "<p>text</p>", count: 2_000))
    }
  }

  @Test(.enabled(if: isInstalled, "WeasyPrint is not installed"), arguments: ["ic3", "nis"])
  func `a packet becomes a PDF`(authority: String) throws {
    let path = folder.path("packet.pdf")
    let answer = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", authority, "--format", "pdf",
      "--output", path)
    #expect(answer.status == .done, "\(answer.err)")
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: Data("%PDF-".utf8)) && bytes.count > 20_000)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(rights as? Int == 0o600)
  }

  @Test func `says what to install where nothing makes a PDF`() {
    #expect(PDFProblem.absent.text.contains("apt-get install weasyprint fonts-nanum"))
    #expect(PDFProblem.absent.status == .notFound)
  }
}
