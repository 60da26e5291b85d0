// SPDX-License-Identifier: Apache-2.0

/// Finds the ways in which the words of a name can be read as syllables.
package struct SyllableReader: Sendable {
  private let system: SyllableSystem
  private static let mostReadings = 12

  package init(_ system: SyllableSystem) { self.system = system }

  /// A word as it is read here: Latin letters, or the language's own characters.
  package enum Word {
    case letters([UInt8])
    case characters([Unicode.Scalar])
  }

  /// Which end of the name the family stands at.
  package enum Order: Sendable { case either, familyFirst, familyLast }

  /// Every reading of the words; none where some word is no syllable.
  package func readings(_ words: [Word], _ order: Order = .either) -> [SyllableName] {
    guard (1...4).contains(words.count) else { return [] }
    var found: [SyllableName] = []
    if words.count == 1 {
      readWhole(words[0], &found)
    } else {
      let family = order == .familyLast ? 0 : self.family(words[0])
      if family != 0 { add(family, given(words[1...]), &found) }
      let last = order == .familyFirst ? 0 : self.family(words[words.count - 1])
      if last != 0 { add(last, given(words[..<(words.count - 1)]), &found) }
      // A family name of two syllables, written apart.
      if words.count >= 3 { readApart(words, &found) }
    }
    return Array(found.prefix(Self.mostReadings))
  }

  private func add(
    _ family: SyllableSystem.SetNumber, _ given: [[SyllableSystem.SetNumber]],
    _ found: inout [SyllableName]
  ) {
    for syllables in given {
      let name = SyllableName(
        family: family, first: syllables[0], second: syllables.count > 1 ? syllables[1] : 0)
      if !found.contains(name) { found.append(name) }
    }
  }

  private func readApart(_ words: [Word], _ found: inout [SyllableName]) {
    if case .letters(let one) = words[0], case .letters(let two) = words[1] {
      let family = system.family(SyllableSystem.key(one + two))
      if family != 0 { add(family, given(words[2...]), &found) }
    }
  }

  /// A whole name in one word: characters without blanks, or letters of a name of an account.
  private func readWhole(_ word: Word, _ found: inout [SyllableName]) {
    switch word {
    case .characters(let characters):
      for length in [1, 2] where characters.count > length {
        let family = system.family(text(characters[..<length]))
        if family != 0 { add(family, given([.characters(Array(characters[length...]))]), &found) }
      }
    case .letters(let letters):
      guard letters.count >= 6, letters.count <= 20 else { return }
      for length in 2...min(8, letters.count - 2) {
        let first = system.family(SyllableSystem.key(letters[..<length]))
        if first != 0 { add(first, two(Array(letters[length...])), &found) }
        let last = system.family(SyllableSystem.key(letters[(letters.count - length)...]))
        if last != 0 { add(last, two(Array(letters[..<(letters.count - length)])), &found) }
      }
    }
  }

  private func two(_ letters: [UInt8]) -> [[SyllableSystem.SetNumber]] {
    given([.letters(letters)]).filter { $0.count == 2 }
  }

  private func family(_ word: Word) -> SyllableSystem.SetNumber {
    switch word {
    case .letters(let letters): system.family(SyllableSystem.key(letters))
    case .characters(let characters): system.family(text(characters[...]))
    }
  }

  private func text(_ characters: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    return String(text)
  }

  /// All ways to cut the words into one or two syllables.
  private func given(_ words: ArraySlice<Word>) -> [[SyllableSystem.SetNumber]] {
    var ways: [[SyllableSystem.SetNumber]] = [[]]
    for word in words {
      let cuts = cuts(word)
      ways = ways.flatMap { way in cuts.map { way + $0 } }.filter { $0.count <= 2 }
      if ways.isEmpty { return [] }
    }
    return ways.filter { !$0.isEmpty }
  }

  private func cuts(_ word: Word) -> [[SyllableSystem.SetNumber]] {
    switch word {
    case .characters(let characters):
      let sets = characters.map { system.syllable($0) }
      return sets.contains(0) || sets.count > 2 ? [] : [sets]
    case .letters(let letters):
      guard letters.count <= 14 else { return [] }
      var result: [[SyllableSystem.SetNumber]] = []
      let whole = system.syllable(SyllableSystem.key(letters))
      if whole != 0 { result.append([whole]) }
      for cut in stride(from: 1, to: letters.count, by: 1) where cut <= 7 {
        let first = system.syllable(SyllableSystem.key(letters[..<cut]))
        guard first != 0 else { continue }
        let second = system.syllable(SyllableSystem.key(letters[cut...]))
        if second != 0 { result.append([first, second]) }
      }
      return result
    }
  }
}
