/// Made-up letters, bids and résumés: sentences with gaps, some taken from templates that many use.
enum Writing {
  static let skills = [
    "Swift", "Python", "React", "Kotlin", "Go", "Rust", "Docker", "Kubernetes", "PostgreSQL", "TypeScript",
    "Django", "Flutter", "Terraform", "GraphQL", "Node.js", "Vue.js", "Angular", "Redis", "Kafka",
    "Solidity",
  ]

  private static let things = [
    "a booking page", "an importer", "a ledger", "a search box", "a warehouse map", "a course planner",
    "a payment form", "a report builder", "a chat widget", "a sensor archive", "a ticket desk",
    "a photo sorter", "a parcel tracker", "a menu editor", "a rota", "a price checker",
  ]
  private static let places = [
    "a school", "a clinic", "a bakery chain", "a ferry line", "a museum", "a seed bank", "a law office",
    "a bicycle shop", "a water board", "a film club", "a publisher", "a hotel", "a farm", "a library",
    "a theatre", "a garage",
  ]
  private static let qualities = [
    "slow", "tangled", "undocumented", "fragile", "crowded", "forgotten", "brand new", "half finished",
    "well loved", "oversized", "ageing", "noisy",
  ]

  private static let patterns: [[String]] = [
    ["I have built ", "T", " for ", "P", " with ", "S", " and kept it running for ", "N", " years."],
    ["Your brief reminds me of ", "T", " that I took over when it was ", "Q", "."],
    ["In the first week I would read the code, write tests around ", "T", " and list what worries me."],
    ["Most of my work is in ", "S", ", with some ", "S", " where it helps."],
    ["The last client, ", "P", ", had a ", "Q", " system and ", "N", " people waiting for it."],
    ["I answer messages every day and send a short note each Friday."],
    ["I charge for what is finished and tested, nothing else."],
    ["Before that I spent ", "N", " years at ", "P", " looking after ", "T", "."],
    ["I like plain code, small steps and a list of what is left."],
    ["If ", "T", " is ", "Q", " today, I can show you how I would begin."],
    ["My notes on ", "S", " are public and I am happy to walk you through them."],
    ["We could start with ", "T", " and decide on the rest after that."],
  ]

  /// A text of sentences whose gaps are filled by lot.
  static func text(_ sentences: Int, _ dice: inout SplitMix64) -> String {
    (0..<sentences).map { _ in sentence(dice.below(patterns.count), &dice) }.joined(separator: " ")
  }

  /// What a template's users write: its sentences, with one of their own.
  static func fromTemplate(_ key: UInt64, _ sentences: Int, _ dice: inout SplitMix64) -> String {
    var fixed = SplitMix64(seed: key)
    var parts = (0..<max(1, sentences - 1)).map { _ in sentence(fixed.below(patterns.count), &fixed) }
    parts.insert(sentence(dice.below(patterns.count), &dice), at: dice.below(parts.count + 1))
    return parts.joined(separator: " ")
  }

  private static func sentence(_ pattern: Int, _ dice: inout SplitMix64) -> String {
    patterns[pattern].map { part in
      switch part {
      case "T": dice.pick(things)
      case "P": dice.pick(places)
      case "S": dice.pick(skills)
      case "Q": dice.pick(qualities)
      case "N": String(2 + dice.below(9))
      default: part
      }
    }.joined()
  }

  /// Templates that are public: courses, samples, what a language model writes when asked in the usual way. Number assumed.
  static let publicTemplates: UInt64 = 60
}
