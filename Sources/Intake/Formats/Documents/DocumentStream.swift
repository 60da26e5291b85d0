import Domain
import Foundation

/// A document as one JSON record: what it says of itself, whose it is, and when the file was last changed.
final class DocumentStream: ByteStream {
  private let record: [UInt8]
  private var taken = 0
  private let size: Int

  private static let sizeLimit = 32 << 20

  var position: Int { taken == record.count ? size : 0 }

  /// Reads the whole file.
  ///
  /// - Throws: ``StreamProblem`` where the system does not give it; what is wrong with the document is in the record.
  init(_ file: InputFile) throws(StreamProblem) {
    var info = stat()
    guard stat(file.path, &info) == 0 else {
      throw .unreadable("no such file; documents are read from files alone")
    }
    size = Int(info.st_size)
    var members = [
      ("subject", Self.subject(of: file)),
      ("modified", Moment(milliseconds: Int64(info.st_mtim.tv_sec) * 1000).rfc3339),
    ]
    do throws(DocumentProblem) {
      members += try Self.read(file, size: size)
      record = Self.json(members)
    } catch {
      record = Array(
        "{\"problem\":{\"have\":\(Self.quoted(error.have)),\"want\":\(Self.quoted(error.want))}}"
          .utf8)
    }
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, capacity: Int) throws(StreamProblem) -> Int {
    let count = min(capacity, record.count - taken)
    record.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { buffer.update(from: base + taken, count: count) }
    }
    taken += count
    return count
  }

  /// The folder beneath the given one in which the file lies, else its name without its ending.
  private static func subject(of file: InputFile) -> String {
    if let folder = file.folder { return folder }
    let name = file.path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
  }

  private static func read(
    _ file: InputFile, size: Int
  ) throws(DocumentProblem) -> [(String, String)] {
    guard size <= sizeLimit else {
      throw DocumentProblem(have: "a file over 32 MiB", want: "at most 32 MiB")
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw DocumentProblem(have: "a file that cannot be read", want: "a document")
    }
    let bytes = Array(data)
    let facts: DocumentFacts
    var what = sort(of: file.path) ?? "resume"
    switch DocumentSort(bytes) {
    case .pdf?: facts = try PDFDocument(path: file.path, bytes: bytes).facts()
    case .word?: facts = try WordDocument(bytes).facts()
    case .picture(let form)?:
      facts = try Picture(path: file.path, form: form).facts()
      what = sort(of: file.path) ?? "id"
    case nil:
      throw DocumentProblem(have: "something else", want: "a PDF, a Word document or a picture")
    }
    return members(facts) + [
      ("what", what), ("sha256", ContentHash.hex(bytes)),
    ]
  }

  private static func members(_ facts: DocumentFacts) -> [(String, String)] {
    let text = String(decoding: facts.text.utf8.prefix(DocumentFacts.textLimit), as: UTF8.self)
    let isBlank = text.allSatisfy { $0.isWhitespace }
    let all: [(String, String?)] = [
      ("text", isBlank ? nil : text), ("author", facts.author), ("tool", facts.tool),
      ("created", facts.created), ("utc_offset", facts.created.flatMap(offset)),
      ("revisions", facts.revisions.map(String.init)), ("template", facts.template),
      ("image_hash", facts.pictureHash),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }

  /// Minutes east of UTC; a `Z` says nothing of where a document was made.
  private static func offset(_ time: String) -> String? {
    let zone = time.suffix(6)
    guard let sign = zone.first, "+-".contains(sign), let hours = Int(zone.dropFirst().prefix(2)),
      let minutes = Int(zone.suffix(2))
    else { return nil }
    return String((sign == "-" ? -1 : 1) * (hours * 60 + minutes))
  }

  /// What sort of paper a file is by its name; `nil` where the name does not tell.
  static func sort(of path: String) -> String? {
    let name = (path.split(separator: "/").last ?? "").lowercased()
    return sorts.first { $0.words.contains { name.contains($0) } }?.sort
  }

  private static let sorts: [(sort: String, words: [String])] = [
    ("letter", ["cover", "letter", "anschreiben", "motivation", "자기소개"]),
    ("portfolio", ["portfolio", "포트폴리오"]), ("invoice", ["invoice", "rechnung", "청구서"]),
    ("contract", ["contract", "agreement", "vertrag", "계약"]),
    ("proposal", ["proposal", "angebot", "제안서"]),
    ("id", ["passport", "licence", "license", "id-card", "idcard", "ausweis", "신분증"]),
    ("resume", ["resume", "résumé", "cv", "lebenslauf", "이력서", "履歴書"]),
  ]

  private static func json(_ members: [(String, String)]) -> [UInt8] {
    Array(
      ("{" + members.map { "\(quoted($0)):\(quoted($1))" }.joined(separator: ",") + "}").utf8)
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default:
        if scalar.value < 0x20 { out += " " } else { out.unicodeScalars.append(scalar) }
      }
    }
    return out + "\""
  }
}
