// SPDX-License-Identifier: Apache-2.0

import Matching

/// What two names say that can both be read as syllables of one language.
struct SyllableVerdict {
  /// `nil` where no language reads both.
  private(set) var agreement: SyllableName.Agreement?
  private(set) var evidence: Evidence = []

  init(_ one: NameScorer.Side, _ two: NameScorer.Side, _ reader: NameReader) {
    read(one.korean, two.korean, reader.korean, .koreanSyllables)
    if agreement != .same { read(one.chinese, two.chinese, reader.chinese, .chineseSyllables) }
  }

  private mutating func read(
    _ one: ArraySlice<SyllableName>, _ two: ArraySlice<SyllableName>, _ system: SyllableSystem,
    _ evidence: Evidence
  ) {
    guard !one.isEmpty, !two.isEmpty else { return }
    var best = SyllableName.Agreement.differs
    for left in one where best != .same {
      for right in two { best = max(best, left.agreement(right, in: system)) }
    }
    if best > agreement ?? .differs { self.evidence = evidence }
    agreement = max(best, agreement ?? best)
  }
}
