/// A Word document (DOCX): a zip file of XML parts.
///
/// - Source: ECMA-376, parts 1 and 2.
struct WordDocument {
  private let archive: ZipArchive

  /// Opens the archive.
  ///
  /// - Throws: ``DocumentProblem`` where it is damaged, is no such document, or has other archives inside.
  init(_ bytes: [UInt8]) throws(DocumentProblem) {
    archive = try ZipArchive(bytes)
    guard archive.has("word/document.xml"), archive.has("[Content_Types].xml") else {
      throw DocumentProblem(have: "an archive that is no document", want: "a Word document")
    }
    let inner = archive.names.contains { name in
      [".zip", ".docx", ".pdf", ".docm", ".bin", ".exe"].contains {
        name.lowercased().hasSuffix($0)
      }
    }
    guard !inner else {
      throw DocumentProblem(have: "files inside a document", want: "the document alone")
    }
  }

  /// Reads everything that is asked of a document.
  ///
  /// - Throws: ``DocumentProblem`` where a part is damaged, grows too much, or declares entities.
  func facts() throws(DocumentProblem) -> DocumentFacts {
    var facts = DocumentFacts()
    var parts: [String] = []
    try readBody(&facts, &parts)
    try readCore(&facts)
    try readApplication(&facts, &parts)
    for (name, element, attribute) in [
      ("word/fontTable.xml", "w:font", "w:name"), ("word/styles.xml", "w:style", "w:styleId"),
    ] {
      parts += try values(of: attribute, on: element, in: name).map { "\(element) \($0)" }
    }
    facts.template = DocumentFacts.fingerprint(parts)
    return facts
  }

  /// The text, paragraph by paragraph, and the form of the page.
  private func readBody(
    _ facts: inout DocumentFacts, _ parts: inout [String]
  ) throws(DocumentProblem) {
    guard let bytes = try archive.part("word/document.xml") else { return }
    var (reader, takes, depth) = (MarkupReader(bytes), false, 0)
    var isWhole = false
    while let piece = try reader.next() {
      switch piece {
      case .begin("w:t", let attributes): takes = !attributes.hasSuffix("/")
      case .end("w:t"): takes = false
      case .end("w:p"), .begin("w:br", _), .begin("w:cr", _): facts.text += "\n"
      case .begin("w:tab", _): facts.text += "\t"
      case .begin("w:pgSz", let attributes), .begin("w:pgMar", let attributes):
        parts.append("page \(attributes)")
      case .text(let text) where takes: facts.text += text
      case .end("w:document"): isWhole = true
      default: break
      }
      if case .begin(_, let attributes) = piece, !attributes.hasSuffix("/") { depth += 1 }
      if case .end = piece { depth -= 1 }
      guard depth <= 2000 else {
        throw DocumentProblem(have: "more than 2000 levels", want: "at most 2000 levels")
      }
      guard facts.text.utf8.count <= DocumentFacts.textLimit * 8 else {
        throw DocumentProblem(have: "a document with too much in it", want: "at most 8 MB of text")
      }
    }
    guard isWhole else {
      throw DocumentProblem(have: "a document without its end", want: "a whole one")
    }
  }

  private func readCore(_ facts: inout DocumentFacts) throws(DocumentProblem) {
    let core = try texts(in: "docProps/core.xml")
    facts.author = core["dc:creator"] ?? core["cp:lastModifiedBy"]
    facts.created = core["dcterms:created"]
    facts.revisions = core["cp:revision"].flatMap { Int($0) }
  }

  private func readApplication(
    _ facts: inout DocumentFacts, _ parts: inout [String]
  ) throws(DocumentProblem) {
    let about = try texts(in: "docProps/app.xml")
    facts.tool = [about["Application"], about["AppVersion"]].compactMap(\.self)
      .joined(separator: " ")
    if facts.tool?.isEmpty == true { facts.tool = nil }
    parts += [about["Template"].map { "template \($0)" } ?? ""]
  }

  /// The first text of each element of a part.
  private func texts(in name: String) throws(DocumentProblem) -> [String: String] {
    guard let bytes = try archive.part(name) else { return [:] }
    var (reader, element, texts) = (MarkupReader(bytes), "", [String: String]())
    while let piece = try reader.next() {
      switch piece {
      case .begin(let name, _): element = name
      case .text(let text) where !text.allSatisfy(\.isWhitespace) && texts[element] == nil:
        texts[element] = String(text.filter { !$0.isNewline }.prefix(200))
      case .text: break
      case .end: element = ""
      }
    }
    return texts
  }

  private func values(
    of attribute: String, on element: String, in name: String
  ) throws(DocumentProblem) -> [String] {
    guard let bytes = try archive.part(name) else { return [] }
    var (reader, values) = (MarkupReader(bytes), [String]())
    while let piece = try reader.next() {
      guard case .begin(element, let attributes) = piece,
        let value = MarkupReader.attribute(attribute, in: attributes)
      else { continue }
      values.append(value)
    }
    return values
  }
}
