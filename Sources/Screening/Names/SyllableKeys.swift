// SPDX-License-Identifier: Apache-2.0

import Matching

/// The keys of a name read as syllables: each family that its spelling can stand for with each syllable.
enum SyllableKeys {
  enum Language: UInt64 { case korean = 1, chinese = 2 }

  static func keys(
    _ name: SyllableName, _ system: SyllableSystem, _ language: Language
  ) -> [UInt64] {
    var keys: [UInt64] = []
    for family in system.members[Int(name.family)] {
      for set in [name.first, name.second] {
        for syllable in system.members[Int(set)] {
          keys.append(
            TextHash.mixed(
              language.rawValue << 60 | UInt64(family) << 20 | UInt64(syllable)
                | (name.second == 0 ? 1 << 40 : 0)))
        }
      }
    }
    return keys
  }
}
