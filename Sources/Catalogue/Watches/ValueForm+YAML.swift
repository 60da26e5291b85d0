import Domain
import Yams

extension ValueForm {
  private static let words = ["mailbox of ", "number of ", "street of ", "domain of "]

  /// The field of `mailbox of email`, `number of phone`, `street of address`, `domain of url`, or of a plain name.
  static func read(
    _ node: Node, on kinds: [EventKind], in scope: Scope
  ) -> (field: Field, form: ValueForm)? {
    guard let text = scope.text(node) else { return nil }
    guard let word = words.first(where: text.hasPrefix) else {
      return scope.field(node, on: kinds).map { ($0, .same) }
    }
    let name = String(text.dropFirst(word.count))
    guard let field = scope.field(named: name, at: scope.place(node), on: kinds) else { return nil }
    guard kinds.allSatisfy({ EventSchema.type(of: field, on: $0)?.isTextual == true }) else {
      scope.report(.wrongTest, at: node, have: shown(text), want: "a field of texts")
      return nil
    }
    return (field, form(word, in: scope))
  }

  private static func form(_ word: String, in scope: Scope) -> ValueForm {
    switch word {
    case "mailbox of ": .mailbox
    case "number of ": .phone
    case "street of ": .street
    default: .domain(except: scope.tables?.domains["free-mail"] ?? [])
    }
  }
}
