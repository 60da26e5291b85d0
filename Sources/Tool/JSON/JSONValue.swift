/// A JSON value whose keys keep their order.
///
/// Our own because the output is a contract down to the byte: order, numbers and escapes must not depend on a library.
package enum JSONValue: Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  /// Always with a fraction: `31.0`.
  case decimal(Double)
  /// Without a needless fraction: `5`, `0.85`.
  case number(Double)
  case text(String)
  case array([JSONValue])
  /// A long list, of which each element is made when it is printed.
  case list(count: Int, @Sendable (Int) -> JSONValue)
  case object([Member])

  package struct Member: Sendable {
    let key: String
    let value: JSONValue
    package init(_ key: String, _ value: JSONValue) { (self.key, self.value) = (key, value) }
  }

  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member($0.key, $0.value) })
  }

  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.text)) }

  static func text(orNull text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  /// Counts by name, in the order of names.
  static func counts(_ counts: [String: Int]) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { Member($0.key, .integer($0.value)) })
  }
}
