// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A text as a reader sees it: invisible characters left out, other forms of a letter made plain, letters that only look Latin made Latin.
package enum SeenText {
  /// - Complexity: O(length); plain ASCII is given back as it is.
  package static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars
    where !isInvisible(scalar) {
      scalars.append(scalar)
    }
    return withoutLookalikes(scalars)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Words of mixed alphabets, made of one: `Рutin` with a Cyrillic first letter is Latin, `Пyтин` with a Latin y is Cyrillic.
  private static func withoutLookalikes(_ scalars: String.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in scalars {
      if scalar.properties.isAlphabetic {
        word.append(scalar)
      } else {
        result.append(contentsOf: ofOneAlphabet(word))
        word = []
        result.append(scalar)
      }
    }
    result.append(contentsOf: ofOneAlphabet(word))
    return String(result)
  }

  private static func ofOneAlphabet(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let latin = word.count { $0.value < 0x250 }
    let other = word.count { (0x370...0x52F).contains($0.value) }
    guard latin > 0, other > 0 else { return word }
    // Only whole words of look-alikes can be Latin: a Cyrillic letter that looks like no other shows what the word is.
    let canBeLatin = word.allSatisfy { $0.value < 0x250 || lookalikes[$0] != nil }
    if canBeLatin { return word.map { lookalikes[$0] ?? $0 } }
    return word.map { cyrillic[$0] ?? $0 }
  }

  private static let pairs = """
    а a А A в b В B с c С C е e Е E ё e н h Н H і i І I ї i ј j Ј J к k К K м m М M о o О O р p Р P ѕ s Ѕ S т t Т T у y У Y х x Х X \
    ѵ v ԁ d ԛ q ԝ w һ h ɡ g α a Α A β b Β B ε e Ε E η n Η H ι i Ι I κ k Κ K Μ M ν v Ν N ο o Ο O ρ p Ρ P τ t Τ T υ u Υ Y χ x Χ X ζ z Ζ Z
    """

  private static let table: [(Unicode.Scalar, Unicode.Scalar)] = {
    let scalars = pairs.unicodeScalars.filter { !$0.properties.isWhitespace }
    return stride(from: 0, to: scalars.count - 1, by: 2).map { index in
      let at = scalars.index(scalars.startIndex, offsetBy: index)
      return (scalars[at], scalars[scalars.index(after: at)])
    }
  }()

  private static let lookalikes = Dictionary(table) { one, _ in one }

  private static let cyrillic = Dictionary(
    table.filter { (0x400...0x52F).contains($0.0.value) }.map { ($0.1, $0.0) }
  ) { one, _ in one }
}
