/// Compares names of persons, whatever their order, marks, scripts and short forms.
///
/// It grows with the screening of sanctions lists; it says how alike two spellings are and nothing of whom they name.
package struct NameComparison: Sendable {
  private let nicknames: Nicknames

  package init(nicknames: Nicknames = Nicknames()) { self.nicknames = nicknames }

  /// How alike two names are, 0 to 1; `nil` where their scripts cannot be compared or one is empty.
  ///
  /// Left-out middle names cost little, a lone given name agrees with the whole one, an initial with its name.
  package func similarity(_ left: PersonName, _ right: PersonName) -> Double? {
    guard !left.words.isEmpty, !right.words.isEmpty, left.hasOtherScript == right.hasOtherScript
    else { return nil }
    if left.words.sorted() == right.words.sorted() { return 1 }
    let isLoose = left.isSpelled || right.isSpelled
    let (one, two) = Self.together(left.words, right.words, isLoose)
    return max(joined(left.words, right.words, isLoose), paired(one, two, isLoose))
  }

  /// Both names with the words together that either writes as one.
  private static func together(
    _ left: [String], _ right: [String], _ isLoose: Bool
  ) -> ([String], [String]) {
    guard left.count > 1 || right.count > 1 else { return (left, right) }
    func isSame(_ run: String, _ word: String) -> Bool {
      run == word || EditDistance.between(run, word) <= run.count / 8
        || (isLoose && skeleton(run) == skeleton(word))
    }
    return (
      WordJoining.joined(left, like: right, isSame: isSame),
      WordJoining.joined(right, like: left, isSame: isSame)
    )
  }

  /// Words written together or apart, in any rotation: Kim Yong Chol, Yongchol Kim.
  private func joined(_ left: [String], _ right: [String], _ isLoose: Bool) -> Double {
    let one = left.joined()
    return right.indices.map { start in
      let two = (right[start...] + right[..<start]).joined()
      if one == two || (isLoose && Self.skeleton(one) == Self.skeleton(two)) { return 1 }
      return 0
    }.max() ?? 0
  }

  /// Each word of the shorter name with the one of the longer that fits best.
  private func paired(_ left: [String], _ right: [String], _ isLoose: Bool) -> Double {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var pairs: [(likeness: Double, short: Int, long: Int)] = []
    for (one, word) in short.enumerated() {
      for (two, other) in long.enumerated() {
        pairs.append((likeness(word, other, isLoose), one, two))
      }
    }
    pairs.sort { ($1.likeness, $0.short, $0.long) < ($0.likeness, $1.short, $1.long) }
    var (usedShort, usedLong): (Set<Int>, Set<Int>) = ([], [])
    var (sum, weight, least) = (0.0, 0.0, 1.0)
    for pair in pairs where !usedShort.contains(pair.short) && !usedLong.contains(pair.long) {
      usedShort.insert(pair.short)
      usedLong.insert(pair.long)
      let length = Double(max(short[pair.short].count, long[pair.long].count))
      (sum, weight) = (sum + pair.likeness * length, weight + length)
      least = min(least, pair.likeness)
    }
    let alike = (sum / max(1, weight) + least) / 2
    return alike - min(0.1, 0.04 * Double(long.count - short.count))
  }

  private func likeness(_ left: String, _ right: String, _ isLoose: Bool) -> Double {
    if left == right { return 1 }
    if nicknames.agree(left, right) { return 0.97 }
    if left.count == 1 || right.count == 1, left.first == right.first { return 0.92 }
    let plain = JaroWinkler.similarity(left, right)
    guard isLoose else { return plain }
    if Self.surnames.contains(where: { $0.contains(left) && $0.contains(right) }) { return 1 }
    // So coarse a likeness says something only where it is near; far from it, all names sound a little alike.
    let sound = 0.97 * JaroWinkler.similarity(Self.skeleton(left), Self.skeleton(right))
    return sound >= 0.85 ? max(plain, sound) : plain
  }

  /// What different spellings of one sound share: vowels as one, hard and soft consonants as one.
  private static func skeleton(_ word: String) -> String {
    var result = ""
    for letter in word {
      let sound: Character =
        switch letter {
        case "a", "e", "i", "o", "u", "y", "w": "a"
        case "g", "q", "c": "k"
        case "d": "t"
        case "b", "f", "v": "p"
        case "r": "l"
        case "z", "x": "s"
        default: letter
        }
      if sound == "h" || result.last == sound { continue }
      result.append(sound)
    }
    return result
  }

  /// Family names whose usual spelling is not that of their letters.
  private static let surnames: [Set<String>] = [
    ["i", "lee", "yi", "rhee", "ri", "li", "rhie", "ree"], ["bak", "park", "pak"],
    ["im", "lim", "rim", "yim"], ["u", "woo", "wu"], ["o", "oh"], ["no", "noh", "roh", "ro"],
    ["yu", "yoo", "ryu", "you"], ["yang", "ryang"], ["na", "ra"],
    ["jeong", "jung", "chung", "jong"],
    ["jo", "cho"], ["heo", "huh", "hur", "ho"], ["seo", "suh", "so"], ["gwak", "kwak"],
  ]
}
