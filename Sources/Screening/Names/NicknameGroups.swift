// SPDX-License-Identifier: Apache-2.0

import Matching

/// Which words stand for one another, by the hashes of their letters.
struct NicknameGroups: Sendable {
  /// The number of the set of groups that a word is in.
  private var numbers: [UInt64: UInt16] = [:]
  /// For each number, the groups, in order.
  private var groups: [[Int]] = [[]]
  private var names: [[UInt64]] = []

  init(_ rows: [[String]]) {
    let words = NameWords()
    var found: [UInt64: [Int]] = [:]
    for row in rows where row.count > 1 {
      let keys = row.compactMap { text in
        words.words(text).first.map { WordForm(letters: $0.letters).key }
      }
      for key in keys { found[key, default: []].append(names.count) }
      names.append(keys)
    }
    for (key, groups) in found.sorted(by: { $0.key < $1.key })
    where self.groups.count < UInt16.max {
      numbers[key] = UInt16(self.groups.count)
      self.groups.append(groups)
    }
  }

  func number(_ key: UInt64) -> UInt16 { numbers[key] ?? 0 }

  func agree(_ one: UInt16, _ two: UInt16) -> Bool {
    guard one != 0, two != 0 else { return false }
    return groups[Int(one)].contains { groups[Int(two)].contains($0) }
  }

  func members(_ number: UInt16) -> [UInt64] { groups[Int(number)].flatMap { names[$0] } }
}
