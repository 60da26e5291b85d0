// SPDX-License-Identifier: Apache-2.0

import Domain
import Matching

/// Reads names into what is compared: words with their roles, and the ways to read the whole as Korean or Chinese syllables.
final class NameReader: Sendable {
  let korean: SyllableSystem
  let chinese: SyllableSystem
  private let words: NameWords
  private let koreanReader: SyllableReader
  private let chineseReader: SyllableReader
  private let legalForms: LegalForms
  private let nicknames: NicknameGroups
  private let spellings: SpellingGroups
  private let common: Set<UInt64>

  init(_ tables: NameTables) {
    korean = SyllableSystem(
      syllables: tables[.koreanSyllables], families: tables[.koreanFamilies],
      han: tables[.koreanHanReadings])
    chinese = SyllableSystem(
      syllables: tables[.chineseSyllables], families: tables[.chineseFamilies],
      han: tables[.chineseHanReadings])
    koreanReader = SyllableReader(korean)
    chineseReader = SyllableReader(chinese)
    words = NameWords(pinyin: tables[.chineseHanReadings])
    nicknames = NicknameGroups(tables[.nicknames])
    spellings = SpellingGroups(tables[.spellings])
    let reader = words
    common = Set(
      tables[.commonNames].flatMap { $0 }.flatMap { reader.words($0) }.map {
        WordForm(letters: $0.letters).key
      })
    legalForms = LegalForms(tables[.legalForms], words: words)
  }

  /// Whether two words have a short form in common, by the numbers of their groups.
  func areNicknames(_ one: WordForm, _ two: WordForm) -> Bool {
    nicknames.agree(one.nicknames, two.nicknames)
  }

  /// The other members of the groups that a word is in.
  func nicknameKeys(_ word: WordForm) -> [UInt64] { nicknames.members(word.nicknames) }

  /// - Complexity: O(length).
  func read(_ text: String) -> ReadName {
    let found = ServantNames.parted(words.words(text))
    let syllables = found.map {
      $0.characters.isEmpty
        ? SyllableReader.Word.letters($0.letters) : .characters($0.characters)
    }
    let order = Self.order(found)
    let koreanNames = koreanReader.readings(syllables, order)
    let chineseNames = chineseReader.readings(syllables, order)
    let isSyllabic = !(koreanNames.isEmpty && chineseNames.isEmpty)
    let plain = isSyllabic ? found : legalForms.withoutEndings(found)
    var forms = plain.filter { !$0.letters.isEmpty }.map { form($0) }
    if !isSyllabic { forms = Fillers.marked(legalForms.marked(forms)) }
    var name = ReadName(
      words: Array(forms.prefix(NameWords.most)), korean: koreanNames, chinese: chineseNames)
    name.runs = runs(syllables)
    name.isPlain = found.allSatisfy { $0.characters.isEmpty }
    return name
  }

  /// How runs of the words can be read, whatever stands around them.
  private func runs(_ words: [SyllableReader.Word]) -> ReadName.Runs {
    var runs = ReadName.Runs()
    for start in words.indices {
      for end in start..<min(words.count, start + 4) {
        let run = Array(words[start...end])
        runs.korean += koreanReader.readings(run)
        runs.chinese += chineseReader.readings(run)
      }
    }
    return runs
  }

  /// A comma stands after the family name, a hyphen inside the given one.
  private static func order(_ words: [NameWords.Word]) -> SyllableReader.Order {
    if words.count > 1, words[1].gap == .comma { return .familyFirst }
    guard words.count == 3 else { return .either }
    if words[2].gap == .hyphen, words[1].gap != .hyphen { return .familyFirst }
    return words[1].gap == .hyphen && words[2].gap != .hyphen ? .familyLast : .either
  }

  private func form(_ word: NameWords.Word) -> WordForm {
    var form =
      word.isArticle
      ? Fillers.article(word.letters)
      : WordForm(letters: word.letters, isVowelless: word.isVowelless)
    form.abjad = Letters(word.abjad)
    let key = SyllableSystem.key(word.letters)
    form.korean = korean.syllable(key)
    form.koreanFamily = korean.family(key)
    form.chinese = chinese.syllable(key)
    form.nicknames = nicknames.number(form.key)
    form.spelling = spellings.number(form, word.letters)
    form.isCommon = common.contains(form.key)
    return form
  }
}

/// A name as it is compared.
struct ReadName: Sendable {
  var words: [WordForm]
  var korean: [SyllableName]
  var chinese: [SyllableName]
  var runs = Runs()
  /// Whether all of it is in Latin letters.
  var isPlain = true

  /// The readings of runs of its words, which only find names.
  struct Runs: Sendable {
    var korean: [SyllableName] = []
    var chinese: [SyllableName] = []
  }
}
