/// One field of one event kind, with its type.
package struct FieldSpec: Hashable, Sendable {
  package let field: Field
  package let type: FieldType

  /// Reads the schema's own notation: `name`, `name:type` or `name:word(a,b,c)`, separated by blanks.
  ///
  /// - Precondition: the text is ours, so a wrong word is our fault.
  static func parse(_ text: String) -> [FieldSpec] {
    text.split(separator: " ").map { item in
      let parts = item.split(separator: ":", maxSplits: 1)
      guard let field = Field(rawValue: String(parts[0])) else {
        preconditionFailure("the schema names the unknown field \(parts[0])")
      }
      return FieldSpec(field: field, type: parts.count == 1 ? .text : type(String(parts[1])))
    }
  }

  private static func type(_ word: String) -> FieldType {
    switch word {
    case "number": return .number
    case "flag": return .flag
    case "moment": return .moment
    case "date": return .date
    case "dateOrMoment": return .dateOrMoment
    case "month": return .month
    case "clock": return .clock
    case "country": return .country
    case "currency": return .currency
    case "address": return .address
    case "list": return .list
    default:
      precondition(word.hasPrefix("word("), "the schema has the unknown type \(word)")
      return .word(word.dropFirst(5).dropLast().split(separator: ",").map(String.init))
    }
  }
}
