// SPDX-License-Identifier: Apache-2.0

/// What the comparison of names looks up, each part a table of the catalogue.
package struct NameTables: Hashable, Sendable {
  /// The tables by the names of their files.
  package enum Part: String, Sendable, CaseIterable {
    /// The forms of a syllable (Hangul), then its Latin spellings.
    case koreanSyllables = "korean-syllables"
    case koreanFamilies = "korean-families"
    /// A Hangul syllable, then the Han characters that are read so.
    case koreanHanReadings = "korean-han-readings"
    /// A syllable in pinyin, then its other spellings.
    case chineseSyllables = "chinese-syllables"
    case chineseFamilies = "chinese-families"
    /// A syllable in pinyin, then the Han characters that are read so.
    case chineseHanReadings = "chinese-han-readings"
    /// Legal forms of companies that stand for one another.
    case legalForms = "legal-forms"
    /// Names that many people have, so that one of them is hardly another mistyped.
    case commonNames = "common-names"
    /// Given names that stand for one another.
    case nicknames
    /// Spellings of one given name in the languages that have it; those of patronymics follow from them.
    case spellings = "name-spellings"
  }

  package var rows: [Part: [[String]]]

  package init(rows: [Part: [[String]]] = [:]) { self.rows = rows }

  package subscript(_ part: Part) -> [[String]] {
    get { rows[part] ?? [] }
    set { rows[part] = newValue }
  }
}
