/// Gives each word of a name another one, the same wherever it stands, so that who is whose namesake stays as it was.
struct NameSwap {
  private enum Part { case given, family }
  private struct Word {
    let part: Part
    let number: Int
  }

  private let culture: NamingCulture
  private var words: [String: Word] = [:]
  private var counts: [Part: Int] = [:]

  init(_ culture: NamingCulture) { self.culture = culture }

  /// Takes the words of a whole name into account; one that was seen before keeps its part.
  mutating func learn(_ name: String) {
    guard let parts = Self.parts(name), parts.count > 1 else { return }
    let isReversed = name.contains(",")
    let first = words[Self.key(parts[0])]?.part
    for (index, word) in parts.enumerated() where word.count > 1 {
      let key = Self.key(word)
      guard words[key] == nil, !Self.particles.contains(key) else { continue }
      let isLast = index == parts.count - 1
      let part: Part = (isLast == isReversed || (isLast && first == .family)) ? .given : .family
      let number = counts[part, default: 0]
      words[key] = Word(part: part, number: number)
      counts[part] = number + 1
    }
  }

  /// The swapped name in the form of the given one; what is no person's name stays.
  func swap(_ name: String, atBank: Bool) -> String {
    guard let parts = Self.parts(name) else { return name }
    var (given, family): ([String], [String]) = ([], [])
    for word in parts {
      let key = Self.key(word)
      if key == "and" { given.append(culture.and) }
      guard let known = words[key] ?? abbreviated(word) else { continue }
      let isSecond = atBank || key != word.lowercased()
      var text = self.word(known, isSecond: isSecond)
      if word.count == 1 { text = String(text.prefix(1)) }
      if known.part == .given { given.append(text) } else { family.append(text) }
    }
    if given.isEmpty && family.isEmpty { return name }
    // A family name may come first anywhere; at a bank the other order is common too.
    let familyFirst = culture.isFamilyFirst != (atBank || name.contains(","))
    return (familyFirst ? family + given : given + family).joined(separator: " ")
  }

  private func word(_ known: Word, isSecond: Bool) -> String {
    let list = known.part == .given ? culture.given : culture.family
    return SpellingList(list).text(known.number, isSecond: isSecond)
  }

  private func abbreviated(_ word: String) -> Word? {
    guard word.count == 1 else { return nil }
    return words.filter { $0.key.hasPrefix(word.lowercased()) && $0.value.part == .family }
      .min { $0.key < $1.key }?.value
  }

  /// The words, or `nil` where it is a company's name, a device's or none.
  private static func parts(_ name: String) -> [String]? {
    let parts = name.split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
    let isPerson = parts.allSatisfy { word in
      !notPersons.contains(word.lowercased()) && word.allSatisfy { $0.isLetter || $0 == "-" }
    }
    return isPerson ? parts : nil
  }

  /// One word for those that the examples mean to stand for one another.
  private static func key(_ word: String) -> String {
    let small = word.lowercased()
    return sameNames[small] ?? small
  }

  private static let sameNames = [
    "bob": "robert", "liz": "elizabeth", "juliia": "yuliia", "juergen": "jürgen", "weiss": "weiß",
  ]
  private static let particles: Set<String> = ["and", "de", "van", "der"]
  private static let notPersons: Set<String> = [
    "ltd", "software", "trading", "partners", "staffing", "works", "press", "row", "supply",
    "studio", "line", "design", "our", "tablet",
  ]
}

/// Spellings by number; with more people than words, strangers share some, as they do everywhere.
struct SpellingList {
  private let spellings: [NamingCulture.Spelling]

  init(_ spellings: [NamingCulture.Spelling]) { self.spellings = spellings }

  func text(_ number: Int, isSecond: Bool) -> String {
    let spelling = spellings[number % spellings.count]
    return isSecond ? spelling.second : spelling.first
  }
}
