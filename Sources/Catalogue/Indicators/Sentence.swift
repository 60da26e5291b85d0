import Domain
import Yams

/// A text for people: what may stand in it, and what it may not say.
struct Sentence {
  let text: String
  let node: Node

  /// Reports words that judge a person.
  func checkWording(in scope: Scope) {
    for (word, want) in scope.rails.refusals(in: text) {
      scope.report(.wording, at: node, have: word, want: want)
    }
  }

  /// Reports what nobody may be asked, watched or checked for.
  func checkTopics(in scope: Scope) {
    for (word, topic) in scope.rails.topics(in: text) {
      scope.report(
        .notToBuild, at: node, have: word, want: "nothing about \(topic.item), since \(topic.why)")
    }
  }

  /// Reports what stands in braces and is neither one of `facts` nor a `$setting`.
  func checkPlaceholders(_ facts: Set<String>, in scope: Scope) {
    let known = Array(facts) + scope.settings.keys.map { "$\($0)" }
    for place in placeholders {
      let parts = place.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let name = parts.first ?? ""
      if parts.count != 1, parts.count != 3 || parts.contains("") {
        scope.report(
          .unknownPlaceholder, at: node, have: "{\(shown(place))}",
          want: "{name}, or {name|person|people} with the words for one and for more")
        continue
      }
      if known.contains(name) || scope.brokenSettings.contains(String(name.dropFirst())) {
        continue
      }
      scope.report(
        .unknownPlaceholder, at: node, have: "{\(shown(name))}",
        want: known.isEmpty ? "no braces" : oneOf(known.map { "{\($0)}" }))
    }
    if text.filter({ $0 == "{" }).count != text.filter({ $0 == "}" }).count {
      scope.report(
        .unknownPlaceholder, at: node, have: "a brace without its partner", want: "{name}")
    }
  }

  private var placeholders: [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
