/// Goes through the tags and texts of an XML part, front to back, without building anything.
///
/// A document type is refused, since it may declare entities that grow without end.
struct MarkupReader {
  private let bytes: [UInt8]
  private var place = 0

  enum Piece {
    /// An element's beginning with its name, prefix and all, and its attributes as they stand.
    case begin(String, attributes: String)
    case end(String)
    case text(String)
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Gives the next piece, `nil` at the end.
  ///
  /// An empty element is a beginning alone.
  ///
  /// - Throws: ``DocumentProblem`` where a tag does not end or a document type stands.
  mutating func next() throws(DocumentProblem) -> Piece? {
    while place < bytes.count {
      if bytes[place] != 0x3C {
        let end = bytes[place...].firstIndex(of: 0x3C) ?? bytes.count
        defer { place = end }
        return .text(Self.text(Array(bytes[place..<end])))
      }
      guard let end = bytes[place...].firstIndex(of: 0x3E) else {
        throw DocumentProblem(have: "a part that is cut off", want: "whole XML")
      }
      let tag = bytes[place + 1..<end]
      place = end + 1
      switch tag.first {
      case 0x3F: continue
      case 0x21:
        guard tag.starts(with: "!--".utf8) else {
          throw DocumentProblem(have: "a document type", want: "XML without one")
        }
        try skipComment(tag)
      case 0x2F: return .end(String(decoding: tag.dropFirst(), as: UTF8.self))
      default:
        let name = tag.prefix { $0 > 0x20 && $0 != 0x2F }
        return .begin(
          String(decoding: name, as: UTF8.self),
          attributes: String(decoding: tag.dropFirst(name.count), as: UTF8.self))
      }
    }
    return nil
  }

  private mutating func skipComment(_ tag: ArraySlice<UInt8>) throws(DocumentProblem) {
    if tag.count >= 5, tag.suffix(2) == [0x2D, 0x2D] { return }
    while place + 2 < bytes.count {
      if bytes[place] == 0x2D, bytes[place + 1] == 0x2D, bytes[place + 2] == 0x3E {
        place += 3
        return
      }
      place += 1
    }
    throw DocumentProblem(have: "a part that is cut off", want: "whole XML")
  }

  /// The value of an attribute, where it is written `name="value"`.
  static func attribute(_ name: String, in attributes: String) -> String? {
    guard let start = attributes.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
    return text(Array(attributes[start...].prefix { $0 != "\"" }.utf8))
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: XMLReferences.resolved(bytes), as: UTF8.self)
  }
}
