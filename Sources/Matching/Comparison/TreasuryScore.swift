// SPDX-License-Identifier: Apache-2.0

/// The kind of score that the Treasury's sanctions search shows, for those who must quote it.
///
/// It is the greater of two likenesses by Jaro and Winkler: of the whole texts, and the mean of each word's best. It drops words of
/// two letters, finds people with common words and knows no spellings, so it decides nothing here.
///
/// - Source: the description of the search's own two ways, Jaro-Winkler on the whole and by parts; emulations that are public.
package enum TreasuryScore {
  /// 0...1; rounded as the search shows it, to whole hundredths.
  package static func between(_ asked: String, _ listed: String) -> Double {
    let (one, two) = (words(asked), words(listed))
    guard !one.isEmpty, !two.isEmpty else { return 0 }
    let whole = JaroWinkler.similarity(
      one.joined(separator: " "), two.joined(separator: " "))
    let score = max(sameFirst(one[0], two[0]) ? whole : 0, byWords(one, two))
    return (score * 100).rounded() / 100
  }

  private static func words(_ text: String) -> [String] {
    reader.words(text).map { String(decoding: $0.letters, as: UTF8.self) }.filter { !$0.isEmpty }
  }

  private static let reader = NameWords()

  private static func sameFirst(_ one: String, _ two: String) -> Bool { one.first == two.first }

  private static func byWords(_ asked: [String], _ listed: [String]) -> Double {
    let (one, two) = (asked.filter { $0.count > 2 }, listed.filter { $0.count > 2 })
    guard !one.isEmpty, !two.isEmpty else { return 0 }
    let best = one.map { word in
      let most =
        two.filter { sameFirst(word, $0) }.map { JaroWinkler.similarity(word, $0) }.max() ?? 0
      return most < 0.5 ? 0 : most
    }
    return best.reduce(0, +) / Double(best.count)
  }
}
