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
  var origins = Lexicon()
  /// The only address blocks that a watch may name.
  var networks: Set<String> = []

  package init() {}

  struct Refusal: Sendable {
    var words: Lexicon
    var want: String
  }

  package struct Topic: Sendable {
    package var item: String
    var words: Lexicon
    package var why: String
  }

  /// The words that a text must not have, each with what to say instead.
  ///
  /// What stands between “ and ” is somebody else's word, such as a document's title.
  package func refusals(in text: String) -> [(word: String, want: String)] {
    if wording.isEmpty { return [] }
    let text = SearchedText(text)
    return wording.flatMap { refusal in
      refusal.words.found(in: text).map { ($0, refusal.want) }
    }
  }

  /// The topics that a text touches, each with the word that does.
  package func topics(in text: String) -> [(word: String, topic: Topic)] {
    if topics.isEmpty { return [] }
    let text = SearchedText(text)
    return topics.flatMap { topic in topic.words.found(in: text).map { ($0, topic) } }
  }

  /// The first country, people or language that a text names.
  func origin(in text: String) -> String? { origins.found(in: SearchedText(text)).first }
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
      return Refusal(words: Lexicon(map.texts("words")), want: want)
    }
    rails.topics = map.items("topics").compactMap { node in
      guard let map = MapReader(node, "the topic", keys: ["item", "words", "why"], in: scope),
        let item = map.text("item"), let why = map.text("why")
      else { return nil }
      return Topic(item: item, words: Lexicon(map.texts("words")), why: why)
    }
    rails.fields = Set(map.texts("fields"))
    rails.origins = Lexicon(map.texts("words"))
    rails.networks = Set(
      map.items("networks").compactMap { node in
        MapReader(node, "the network", keys: ["range", "why"], in: scope)?.text("range")
      })
    return rails
  }
}
