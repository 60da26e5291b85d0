// SPDX-License-Identifier: Apache-2.0

extension SyllableSystem {
  /// Numbers syllables and families while the tables are read.
  struct Builder {
    var spellings: [UInt64: Set<UInt16>] = [:]
    var families: [UInt64: Set<UInt16>] = [:]
    var written: [Unicode.Scalar: Set<UInt16>] = [:]
    var writtenFamilies: [String: Set<UInt16>] = [:]
    private(set) var count = 0
    private var byPlainName: [String: UInt16] = [:]
    private var familyOfForm: [String: UInt16] = [:]

    private mutating func insert(
      _ text: String, _ number: UInt16, into table: WritableKeyPath<Builder, [UInt64: Set<UInt16>]>
    ) {
      let key = SyllableSystem.key(text.utf8)
      if key != 0 { self[keyPath: table][key, default: []].insert(number) }
    }

    private mutating func next() -> UInt16 {
      defer { count += 1 }
      return UInt16(truncatingIfNeeded: count)
    }

    /// Numbers syllables; a text that is no spelling has no key and is left out.
    mutating func addSyllables(_ rows: [[String]]) {
      for row in rows where !row.isEmpty {
        let number = next()
        byPlainName[row[0]] = number
        for text in row {
          if SyllableSystem.isForm(text) {
            byPlainName[text] = number
            for scalar in text.unicodeScalars { written[scalar, default: []].insert(number) }
          } else {
            insert(text, number, into: \.spellings)
          }
        }
      }
    }

    /// Families with spellings of their own, which are other things than syllables.
    mutating func addFamilies(_ rows: [[String]]) {
      for row in rows {
        let number = next()
        for text in row {
          if SyllableSystem.isForm(text) {
            familyOfForm[text] = number
            writtenFamilies[text, default: []].insert(number)
          } else {
            insert(text, number, into: \.families)
          }
        }
      }
    }

    /// Families that are spelled as their syllables are, and in other ways that stand in their row.
    mutating func addPlainFamilies(_ rows: [[String]]) {
      for row in rows {
        let number = next()
        if let name = row.first { familyOfForm[name] = number }
        for name in row { insert(name, number, into: \.families) }
        guard let syllable = row.first.flatMap({ byPlainName[$0] }) else { continue }
        for (key, set) in spellings where set.contains(syllable) {
          families[key, default: []].insert(number)
        }
      }
    }

    /// Characters by how they are read, as syllables and as families.
    mutating func addCharacters(_ rows: [[String]]) {
      for row in rows where row.count > 1 {
        let family = familyOfForm[row[0]]
        for character in row[1...].joined().unicodeScalars {
          if let number = byPlainName[row[0]] {
            written[character, default: []].insert(number)
          }
          if let family { writtenFamilies[String(character), default: []].insert(family) }
        }
      }
    }
  }
}
