// SPDX-License-Identifier: Apache-2.0

/// What different spellings of one word share, for names that were spelled from another script: Sergey, Sergei, Serguei; Yusuf, Yousef.
///
/// Made for the usual ways of spelling Russian, Arabic and Persian names, not for English sounds. Three vowels are kept (a, i, u) in their
/// places; double letters, h inside a word and the many spellings of one consonant become one.
package enum SoundForm {
  /// The sounds of small Latin letters.
  ///
  /// - Complexity: O(length).
  package static func of(_ word: Letters) -> Letters {
    var (result, index, isAfterSilence) = (Letters(), 0, false)
    while index < word.count {
      let letter = word[index]
      guard letter >= 0x61, letter <= 0x7A, !(letter == 0x68 && index == 0) else {
        if result.last != letter { result.append(letter) }
        index += 1
        continue
      }
      let rule = rules[Int(letter) - 0x61].first { fits($0.spelling, word, index) }
      let sounds = rule?.sounds ?? [letter]
      for sound in sounds where result.last != sound || isAfterSilence { result.append(sound) }
      // What a silent h parts stays two: Muhammad has an m before it and two after.
      isAfterSilence = sounds.isEmpty
      index += rule?.spelling.count ?? 1
    }
    return result
  }

  /// The consonants of a sound form, which scripts that do not write vowels keep.
  package static func skeleton(_ sounds: Letters) -> Letters {
    var result = Letters()
    for index in 0..<sounds.count {
      let letter = sounds[index]
      if !isLeftOut(letter) { result.append(letter) }
    }
    return result
  }

  private static func isLeftOut(_ letter: UInt8) -> Bool {
    // Vowels, and h, v and y, which stand for vowels there.
    switch letter {
    case 0x61, 0x65, 0x68, 0x69, 0x6F, 0x75, 0x76, 0x79: true
    default: false
    }
  }

  private static func fits(_ spelling: [UInt8], _ word: Letters, _ start: Int) -> Bool {
    guard start + spelling.count <= word.count else { return false }
    for index in spelling.indices.dropFirst() where word[start + index] != spelling[index] {
      return false
    }
    return true
  }

  private struct Rule {
    var spelling: [UInt8]
    var sounds: [UInt8]
  }

  /// The rules for each first letter, longer spellings first.
  private static let rules: [[Rule]] = {
    var rules = [[Rule]](repeating: [], count: 26)
    let words = table.split { $0 == " " || $0 == "\n" }
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let spelling = Array(words[index].utf8)
      let sounds = words[index + 1] == "-" ? [] : Array(words[index + 1].utf8)
      rules[Int(spelling[0]) - 0x61].append(Rule(spelling: spelling, sounds: sounds))
    }
    return rules.map { $0.sorted { $0.spelling.count > $1.spelling.count } }
  }()

  /// A spelling and its sounds; `$` is sh, `x` is kh, `c` is ch, `q` is ts.
  private static let table = """
    ou u oo u ue u oe u uw u ow u o u ee i ie i ye i ya ia yu iu yo iu io iu ay i ai i ae i ei i ey i iy i yi i ii i yy i ij i
    e i y i sch $ shch $ sh $ tch c ch c dzh j dj j kh x zh j ph f ck k gh g th t dh d gue gi gui gi ts q tz q
    ce si ci si cy si c k q k x ks w v h -
    """
}
