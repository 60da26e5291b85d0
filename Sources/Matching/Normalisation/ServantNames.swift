// SPDX-License-Identifier: Apache-2.0

/// Parts Arabic names that begin with Abd, which are written in one word or three: Abdulrahman, Abdur Rahman, Abd al-Rahman, Abdirahman;
/// also where one is written together with the name before it.
///
/// Such a beginning is in every tenth Arabic name, so one that is mistyped is known too: what makes a name is what follows.
package enum ServantNames {
  /// The words, with each such beginning as `abd` and `al`; Abdullah, which is always one word, stays.
  package static func parted(_ words: [NameWords.Word]) -> [NameWords.Word] {
    guard words.contains(where: { canBegin($0.letters) || inside($0.letters) != nil }) else {
      return words
    }
    var result: [NameWords.Word] = []
    for word in words.flatMap(apart) {
      guard let rest = rest(of: word) else {
        result.append(word)
        continue
      }
      result.append(NameWords.Word(letters: abd, gap: word.gap))
      result.append(NameWords.Word(letters: rest.article, isArticle: true))
      if !rest.name.isEmpty { result.append(NameWords.Word(letters: rest.name)) }
    }
    return result
  }

  private static let abd = Array("abd".utf8)

  /// The word before such a beginning and the rest, where they are written as one.
  private static func apart(_ word: NameWords.Word) -> [NameWords.Word] {
    guard !word.isVowelless, word.characters.isEmpty, let place = inside(word.letters) else {
      return [word]
    }
    let rest = NameWords.Word(letters: Array(word.letters[place...]))
    guard Self.rest(of: rest) != nil else { return [word] }
    return [NameWords.Word(letters: Array(word.letters[..<place]), gap: word.gap), rest]
  }

  /// Where such a beginning stands inside a word, behind three letters or more.
  private static func inside(_ letters: [UInt8]) -> Int? {
    guard letters.count >= 8 else { return nil }
    return (3...letters.count - 5).first { letters[$0...].starts(with: abd) }
  }

  /// Whether it is worth a closer look: all beginnings have these letters, one of which may be mistyped.
  private static func canBegin(_ letters: [UInt8]) -> Bool {
    guard letters.count > 3 else { return false }
    let start = letters.prefix(6)
    return [UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "l")].count {
      start.contains($0)
    } >= 3 || letters.starts(with: abd)
  }

  /// The article as it is spelled and what follows it; `nil` where there is none, or where it is a part of Abdullah.
  private static func rest(of word: NameWords.Word) -> (article: [UInt8], name: [UInt8])? {
    let letters = word.letters
    guard !word.isVowelless, word.characters.isEmpty, canBegin(letters) else { return nil }
    guard let length = length(letters) else { return nil }
    let rest = Array(letters[length...])
    if isOfGod(rest) { return nil }
    let isSpelled = letters.starts(with: abd) && length > 3
    return (isSpelled ? Array(letters[3..<length]) : Array("ul".utf8), rest)
  }

  /// How many letters the beginning has.
  private static func length(_ letters: [UInt8]) -> Int? {
    if letters.starts(with: abd) {
      let vowels = letters.dropFirst(3).prefix { "aeiou".utf8.contains($0) }.count
      guard vowels > 0 else { return mistyped(letters) }
      let end = 3 + vowels
      guard end < letters.count else { return nil }
      if letters[end] == UInt8(ascii: "l") { return end + 1 }
      // The article's l is often not spoken, and not written: Abdurrahman, Abdirahman.
      if end + 1 == letters.count { return assimilated.contains(letters) ? end + 1 : nil }
      let isDoubled = letters[end] == letters[end + 1]
      return letters.count - end >= 4 ? end + (isDoubled ? 1 : 0) : nil
    }
    return mistyped(letters)
  }

  /// Written by themselves, with the consonant that follows in place of the article's own.
  private static let assimilated = Set(
    ["abdur", "abdus", "abdun", "abdut", "abdud", "abduz", "abder", "abdes"].map { Array($0.utf8) })

  /// The same for a beginning with one slip, alone or before a word of some length.
  private static func mistyped(_ letters: [UInt8]) -> Int? {
    guard !kunya.contains(where: { letters.starts(with: $0) }) else { return nil }
    if short.contains(letters) { return letters.count }
    if letters.count >= 8, short.contains(Array(letters[..<4])) { return 4 }
    for length in [5, 6] where length <= letters.count {
      guard length == letters.count || letters.count - length >= 4 else { continue }
      let start = Letters(letters[..<length])
      if whole.contains(where: { LetterDistance.between(start, $0, atMost: 1) <= 1 }) {
        return length
      }
    }
    return nil
  }

  private static let whole = ["abdul", "abdel", "abder"].map { Letters($0.utf8) }
  /// Those of four letters that are no names of their own, as Abel is.
  private static let short = Set(["bdul", "abdl", "bdel"].map { Array($0.utf8) })
  /// Abu l-, the father of, is another beginning.
  private static let kunya = ["abul", "abuel", "aboul", "abol"].map { Array($0.utf8) }

  /// Whether the rest makes the whole Abdullah or one of its usual forms, perhaps with a slip.
  private static func isOfGod(_ rest: [UInt8]) -> Bool {
    if rest.isEmpty { return false }
    if rest.count < 3 || forms.contains(rest) || rest.starts(with: Array("lah".utf8)) {
      return true
    }
    let letters = Letters(rest)
    return ofGod.contains { LetterDistance.between(letters, $0, atMost: 1) <= 1 }
  }

  private static let forms = Set(["ahi", "aye", "ahe"].map { Array($0.utf8) })
  private static let ofGod = ["lah", "lahi"].map { Letters($0.utf8) }
}
