import Foundation

/// A PDF file, read by poppler's tools in processes of their own.
struct PDFDocument {
  private let path: String
  private let bytes: [UInt8]
  private let process = BoundedProcess()

  init(path: String, bytes: [UInt8]) {
    // A name that begins with a hyphen is no option.
    self.path = path.hasPrefix("/") ? path : "./" + path
    self.bytes = bytes
  }

  /// Reads everything that is asked of a document.
  ///
  /// - Throws: ``DocumentProblem`` where it is cut off, locked, holds other files, or makes the tools fail.
  func facts() throws(DocumentProblem) -> DocumentFacts {
    guard Self.find("%%EOF", in: bytes.suffix(2048)) > 0 else {
      throw DocumentProblem(have: "a PDF that is cut off", want: "a whole one")
    }
    let about = PDFInfo(try run("pdfinfo", ["-isodates", "-enc", "UTF-8", path]))
    guard about.pages > 0, about.hasPage else {
      throw DocumentProblem(have: "a PDF without pages", want: "pages")
    }
    guard try run("pdfdetach", ["-list", path]).hasPrefix("0 embedded") else {
      throw DocumentProblem(have: "files inside a PDF", want: "the PDF alone")
    }
    var facts = DocumentFacts()
    facts.text = try run("pdftotext", ["-q", "-enc", "UTF-8", "-nopgbrk", path, "-"])
    (facts.author, facts.tool, facts.created) = (about.author, about.tool, about.created)
    // A file made for the web has two tables of places from the first.
    let saves = Self.find("startxref", in: bytes[...])
    facts.revisions = max(1, saves - (about.isForTheWeb ? 1 : 0))
    let fonts = Self.fonts(try run("pdffonts", [path]))
    facts.template = fonts.isEmpty ? nil : DocumentFacts.fingerprint(fonts + about.form)
    return facts
  }

  private func run(_ program: String, _ arguments: [String]) throws(DocumentProblem) -> String {
    do throws(BoundedProcess.Failure) {
      return String(decoding: try process.run(program, arguments), as: UTF8.self)
    } catch {
      throw DocumentProblem(error, of: "a PDF", tools: "poppler-utils")
    }
  }

  /// How often a word stands in bytes.
  static func find(_ word: String, in bytes: ArraySlice<UInt8>) -> Int {
    let word = Array(word.utf8)
    var (count, place) = (0, bytes.startIndex)
    while let found = bytes[place...].firstIndex(of: word[0]) {
      if bytes[found...].starts(with: word) { count += 1 }
      place = found + 1
    }
    return count
  }

  /// The names of fonts, without the letters that mark a part of a font.
  private static func fonts(_ table: String) -> [String] {
    table.split(separator: "\n").dropFirst(2).compactMap { line in
      guard let name = line.split(separator: " ").first else { return nil }
      let plus = name.firstIndex(of: "+").map(name.index(after:))
      return "font \(plus.map { name[$0...] } ?? name)"
    }
  }
}

extension DocumentProblem {
  /// What a tool's failure means for the document.
  init(_ failure: BoundedProcess.Failure, of what: String, tools: String) {
    switch failure {
    case .notInstalled(let program):
      self.init(have: "no \(program) on this machine", want: "the package \(tools)")
    case .refused:
      self.init(have: "\(what) that cannot be read", want: "one that is whole and not locked")
    case .tooSlow: self.init(have: "\(what) that takes too long", want: "one that is read in 20 s")
    case .tooMuchOutput:
      self.init(have: "\(what) with too much in it", want: "at most 8 MB of text")
    }
  }
}
