// SPDX-License-Identifier: Apache-2.0

/// How the syllables of one language's names are spelled: a spelling stands for a set of syllables.
///
/// Two spellings agree when their sets overlap. That is no equivalence (song may be 송 or 성, sung 승 or 성), so nothing here
/// gives one key for a spelling. Sets are numbered; 0 is none.
package struct SyllableSystem: Sendable {
  package typealias SetNumber = UInt16

  private var sets: [UInt64: SetNumber] = [:]
  private var families: [UInt64: SetNumber] = [:]
  private var written: [Unicode.Scalar: SetNumber] = [:]
  private var writtenFamilies: [String: SetNumber] = [:]
  /// For each set which syllables are in it, by number.
  package private(set) var members: [[UInt16]] = [[]]
  /// For each set, one bit for each set that it overlaps with.
  @usableFromInline var overlaps: [UInt64] = []
  @usableFromInline var stride = 0
  /// How many syllables and families are numbered.
  package private(set) var count = 0

  /// Takes the tables.
  ///
  /// - Parameters:
  ///   - syllables: Forms in the language's own writing, then Latin spellings; or, where no form is written, spellings only, each row one syllable.
  ///   - families: The same for family names; where no form is written, the first spelling names the syllable.
  ///   - han: A form or spelling of a syllable, then the characters that are read so.
  package init(syllables: [[String]], families: [[String]], han: [[String]]) {
    var builder = Builder()
    let hasForms = syllables.contains { $0.first.map(Self.isForm) ?? false }
    builder.addSyllables(syllables)
    if hasForms { builder.addFamilies(families) } else { builder.addPlainFamilies(families) }
    builder.addCharacters(han)
    count = builder.count
    var numbers: [Set<UInt16>: SetNumber] = [:]
    sets = number(builder.spellings, &numbers)
    self.families = number(builder.families, &numbers)
    written = number(builder.written, &numbers)
    writtenFamilies = number(builder.writtenFamilies, &numbers)
    fillOverlaps()
  }

  private mutating func number<Key: Hashable & Comparable>(
    _ table: [Key: Set<UInt16>], _ numbers: inout [Set<UInt16>: SetNumber]
  ) -> [Key: SetNumber] {
    var result: [Key: SetNumber] = [:]
    for (key, set) in table.sorted(by: { $0.key < $1.key }) {
      if let known = numbers[set] {
        result[key] = known
      } else {
        let new = SetNumber(members.count)
        members.append(set.sorted())
        numbers[set] = new
        result[key] = new
      }
    }
    return result
  }

  private mutating func fillOverlaps() {
    stride = (members.count + 63) / 64
    overlaps = [UInt64](repeating: 0, count: stride * members.count)
    var bySyllable: [UInt16: [Int]] = [:]
    for (set, syllables) in members.enumerated() {
      for syllable in syllables { bySyllable[syllable, default: []].append(set) }
    }
    for sets in bySyllable.values {
      for one in sets {
        for two in sets { overlaps[one * stride + two / 64] |= 1 << UInt64(two % 64) }
      }
    }
  }

  /// Whether both sets have a syllable in common.
  @inlinable @inline(__always)
  package func overlap(_ one: SetNumber, _ two: SetNumber) -> Bool {
    guard one != 0, two != 0 else { return false }
    return overlaps[Int(one) * stride + Int(two) / 64] >> UInt64(two % 64) & 1 == 1
  }

  /// What a spelling in small Latin letters stands for inside a given name; 0 for none.
  package func syllable(_ key: UInt64) -> SetNumber { sets[key] ?? 0 }

  /// What a spelling in small Latin letters stands for as a family name; 0 for none.
  package func family(_ key: UInt64) -> SetNumber { families[key] ?? 0 }

  /// What a character of the language's own writing, or a Han character, stands for; 0 for none.
  package func syllable(_ character: Unicode.Scalar) -> SetNumber { written[character] ?? 0 }

  /// What characters stand for as a family name; 0 for none.
  package func family(_ characters: String) -> SetNumber { writtenFamilies[characters] ?? 0 }

  /// Up to eight small letters as one number; 0 for longer texts and for other letters.
  package static func key(_ letters: some Sequence<UInt8>) -> UInt64 {
    var (key, length): (UInt64, Int) = (0, 0)
    for letter in letters {
      guard length < 8, letter >= 0x61, letter <= 0x7A else { return 0 }
      (key, length) = (key << 8 | UInt64(letter), length + 1)
    }
    return key
  }

  static func isForm(_ text: String) -> Bool { text.unicodeScalars.contains { $0.value > 0x2FF } }
}
