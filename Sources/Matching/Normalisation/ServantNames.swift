// SPDX-License-Identifier: Apache-2.0

/// Parts Arabic names that begin with Abd, which are written in one word or three: Abdulrahman, Abdul Rahman, Abd al-Rahman.
package enum ServantNames {
  /// The words, with each such beginning as `abd` and `al`; Abdullah, which is always one word, stays.
  package static func parted(_ words: [NameWords.Word]) -> [NameWords.Word] {
    guard words.contains(where: { begins($0.letters) }) else { return words }
    var result: [NameWords.Word] = []
    for word in words {
      guard begins(word.letters), !isWhole(word.letters) else {
        result.append(word)
        continue
      }
      result.append(NameWords.Word(letters: abd, gap: word.gap))
      result.append(NameWords.Word(letters: al))
      let rest = Array(word.letters[5...])
      if !rest.isEmpty { result.append(NameWords.Word(letters: rest)) }
    }
    return result
  }

  private static let abd = Array("abd".utf8)
  private static let al = Array("al".utf8)
  private static let starts = ["abdul", "abdel", "abdal", "abdol"].map { Array($0.utf8) }
  private static let wholes = ["lah", "la", "l", "i", "in", "ah"].map { Array($0.utf8) }

  private static func begins(_ letters: [UInt8]) -> Bool {
    letters.count > 4 && letters.starts(with: abd) && starts.contains { letters.starts(with: $0) }
  }

  private static func isWhole(_ letters: [UInt8]) -> Bool {
    wholes.contains { letters[5...].elementsEqual($0) }
  }
}
