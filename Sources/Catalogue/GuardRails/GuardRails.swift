import Domain
import Yams

/// What no text may say, what nothing may ask, and what no watch may compare with.
///
/// - Source: `catalogue/guard-rails.yaml`.
package struct GuardRails: Sendable {
  /// Words that judge a person, and what to say instead.
  var wording: [Refusal] = []
  /// What the documents propose and nobody here is asked, watched or checked for.
  package private(set) var topics: [Topic] = []
  /// Fields whose values no watch may name.
  var fields: Set<String> = []
  /// Countries, peoples and languages, which no watch may name.
  var words: [String] = []
  /// The only address blocks that a watch may name.
  var networks: Set<String> = []

  package init() {}

  struct Refusal: Sendable {
    var words: [String]
    var want: String
  }

  package struct Topic: Sendable {
    package var item: String
    package var words: [String]
    package var why: String
  }

  /// The words that a text must not have, each with what to say instead.
  ///
  /// What stands between “ and ” is somebody else's word, such as a document's title.
  package func refusals(in text: String) -> [(word: String, want: String)] {
    let line = ReadLine(text)
    return wording.flatMap { refusal in
      refusal.words.filter(line.has).map { ($0, refusal.want) }
    }
  }

  /// The topics that a text touches, each with the word that does.
  package func topics(in text: String) -> [(word: String, topic: Topic)] {
    let line = ReadLine(text)
    return topics.flatMap { topic in topic.words.filter(line.has).map { ($0, topic) } }
  }

  /// The first country, people or language that a text names.
  func origin(in text: String) -> String? { words.first(where: ReadLine(text).has) }
}

extension GuardRails {
  static func read(_ root: Node, in scope: Scope) -> GuardRails {
    var rails = GuardRails()
    let keys = ["wording", "topics", "fields", "words", "networks"]
    guard let map = MapReader(root, "the guard rails", keys: keys, in: scope) else { return rails }
    rails.wording = map.items("wording").compactMap { node in
      guard let map = MapReader(node, "the wording", keys: ["words", "want"], in: scope),
        let want = map.text("want")
      else { return nil }
      return Refusal(words: map.texts("words"), want: want)
    }
    rails.topics = map.items("topics").compactMap { node in
      guard let map = MapReader(node, "the topic", keys: ["item", "words", "why"], in: scope),
        let item = map.text("item"), let why = map.text("why")
      else { return nil }
      return Topic(item: item, words: map.texts("words"), why: why)
    }
    rails.fields = Set(map.texts("fields"))
    rails.words = map.texts("words")
    rails.networks = Set(
      map.items("networks").compactMap { node in
        MapReader(node, "the network", keys: ["range", "why"], in: scope)?.text("range")
      })
    return rails
  }
}

/// A text as it is searched for words: small letters, single spaces, quotations left out.
private struct ReadLine {
  private let text: String

  init(_ text: String) {
    var kept = ""
    var isQuoted = false
    for character in text.lowercased() {
      switch character {
      case "“": isQuoted = true
      case "”": isQuoted = false
      default: if !isQuoted { kept.append(character) }
      }
    }
    let words = kept.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    self.text = " \(words.joined(separator: " ")) "
  }

  /// Whole words; in scripts that join particles to words, any part.
  func has(_ words: String) -> Bool {
    words.allSatisfy(\.isASCII) ? text.contains(" \(words) ") : text.contains(words)
  }
}
