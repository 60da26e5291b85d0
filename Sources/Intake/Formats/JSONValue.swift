import Foundation

/// One JSON value of a vendor's record.
///
/// Keys are lower-cased, since some collectors do that to them.
enum JSONValue: Decodable, Sendable {
  case null, flag(Bool), number(Double), text(String), list([JSONValue]), object(
    [String: JSONValue])

  init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if box.decodeNil() {
      self = .null
    } else if let flag = try? box.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? box.decode(Double.self) {
      self = .number(number)
    } else if let text = try? box.decode(String.self) {
      self = .text(text)
    } else if let list = try? box.decode([JSONValue].self) {
      self = .list(list)
    } else {
      let object = try box.decode([String: JSONValue].self)
      self = .object(
        Dictionary(object.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { $1 }))
    }
  }

  /// The value at a path of lower-case keys, dots between.
  subscript(path: String) -> JSONValue? {
    var value = self
    for key in path.split(separator: ".") {
      guard case .object(let object) = value, let next = object[String(key)] else { return nil }
      value = next
    }
    return value
  }

  var text: String? { if case .text(let text) = self, !text.isEmpty { text } else { nil } }
  var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }
  var number: Double? {
    switch self {
    case .number(let number): number
    case .text(let text): Double(text)
    default: nil
    }
  }
  var flag: Bool? {
    switch self {
    case .flag(let flag): flag
    case .text(let text): Bool(text.lowercased())
    default: nil
    }
  }
}
