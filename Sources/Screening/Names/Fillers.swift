// SPDX-License-Identifier: Apache-2.0

import Matching

/// Marks articles, prepositions and titles, which say nearly nothing.
enum Fillers {
  static func marked(_ words: [WordForm]) -> [WordForm] {
    var result = words
    for index in result.indices
    where result[index].role == .name && keys.contains(result[index].key) {
      result[index] = usual(result[index])
      result[index].role = .filler
    }
    // Ben is a name of its own at either end.
    for index in result.indices.dropFirst().dropLast() where result[index].key == ben {
      result[index] = son(result[index])
    }
    return result.contains { $0.role == .name || $0.role == .number } ? result : words
  }

  /// An Arabic article keeps its letters and is the same as any other by its key: al, el, ar, ash.
  static func article(_ letters: [UInt8]) -> WordForm {
    WordForm(letters: letters, key: articleKey, role: .filler)
  }

  private static func usual(_ word: WordForm) -> WordForm {
    if articles.contains(word.key) { return relabelled(word, articleKey) }
    return sons.contains(word.key) ? son(word) : word
  }

  /// Bin, ibn and ben say the same.
  private static func son(_ word: WordForm) -> WordForm { relabelled(word, sonKey) }

  private static func relabelled(_ word: WordForm, _ key: UInt64) -> WordForm {
    var form = WordForm(letters: word.letters.array, key: key, role: .filler)
    form.abjad = word.abjad
    return form
  }

  private static let sonKey = WordForm(letters: Array("bin".utf8)).key
  private static let sons: Set<UInt64> = [sonKey, WordForm(letters: Array("ibn".utf8)).key]
  private static let ben = WordForm(letters: Array("ben".utf8)).key
  private static let articleKey = WordForm(letters: Array("al".utf8)).key
  private static let articles: Set<UInt64> = Set(
    "al el ul ar as ash an ad at".split(separator: " ").map {
      WordForm(letters: Array($0.utf8)).key
    })

  private static let keys: Set<UInt64> = Set(
    """
    the of and for in to de da di do dos del della la le las los el al ar as ash an ad at ul ur von van der den bin ibn ben bint bte y e i und et \
    mr mrs ms miss dr prof sir sheikh shaykh shaikh sheik haji hajji hajj general gen col colonel major maj captain capt mullah maulavi mawlawi \
    maulvi maulawi qari imam sayyid sayed said senor sra jr sr
    """.split { $0 == " " || $0 == "\n" }.map { WordForm(letters: Array($0.utf8)).key })
}
