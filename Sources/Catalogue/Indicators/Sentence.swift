import Domain
import Yams

/// A text for people: what may stand in it, and what it may not say.
struct Sentence {
  let text: String
  let node: Node

  /// Words that judge a person, and what to say instead.
  private static let refused: [(words: [String], want: String)] = [
    (
      [
        "is north korean", "are north korean", "be north korean", "a north korean", "is dprk",
        "from north korea",
      ],
      "what was seen, never where somebody is from"
    ),
    (["fake", "fakes", "faker", "bogus"], "a plain word such as made-up, altered or borrowed"),
    (
      [
        "fraudster", "fraudsters", "scammer", "scammers", "impostor", "impostors", "imposter",
        "imposters", "liar", "liars", "cheat", "cheats", "crook", "crooks",
      ],
      "what was seen, never a judgement of a person"
    ),
    (
      ["criminal", "criminals", "is guilty", "a fraud", "a spy"],
      "what was seen, never a judgement of a person"
    ),
  ]

  /// Reports words that judge a person.
  func checkWording(in scope: Scope) {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.joined(separator: " ")
    let line = " \(words) "
    for (phrases, want) in Sentence.refused {
      for phrase in phrases where line.contains(" \(phrase) ") {
        scope.report(.wording, at: node, have: phrase, want: want)
      }
    }
  }

  /// Reports what stands in braces and is neither one of `facts` nor a `$setting`.
  func checkPlaceholders(_ facts: Set<String>, in scope: Scope) {
    let known = Array(facts) + scope.settings.keys.map { "$\($0)" }
    for name in placeholders where !known.contains(name) {
      if scope.brokenSettings.contains(String(name.dropFirst())) { continue }
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
