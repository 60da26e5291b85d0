// SPDX-License-Identifier: Apache-2.0

/// One way to read a name as a family name and one or two syllables, each a set of what its spelling may stand for.
package struct SyllableName: Hashable, Sendable {
  package let family: SyllableSystem.SetNumber
  package let first: SyllableSystem.SetNumber
  /// 0 where the given name has one syllable.
  package let second: SyllableSystem.SetNumber

  package init(
    family: SyllableSystem.SetNumber, first: SyllableSystem.SetNumber,
    second: SyllableSystem.SetNumber
  ) {
    (self.family, self.first, self.second) = (family, first, second)
  }

  package enum Agreement: Int, Comparable, Sendable {
    case differs, reordered, same

    package static func < (left: Agreement, right: Agreement) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Whether both can be the same name: each pair of sets overlaps.
  package func agreement(_ other: SyllableName, in system: SyllableSystem) -> Agreement {
    guard system.overlap(family, other.family), (second == 0) == (other.second == 0) else {
      return .differs
    }
    let isSame =
      system.overlap(first, other.first)
      && (second == 0 || system.overlap(second, other.second))
    if isSame { return .same }
    guard second != 0, system.overlap(first, other.second), system.overlap(second, other.first)
    else { return .differs }
    return .reordered
  }
}
