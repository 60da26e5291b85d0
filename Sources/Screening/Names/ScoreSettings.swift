// SPDX-License-Identifier: Apache-2.0

/// The numbers of one version of the algorithm, so that a version can be kept when the next one comes.
struct ScoreSettings: Sendable {
  let name: String
  /// What a part costs that each name has and the other lacks, beside its weight.
  let partsDiffer: Double
  /// What a part costs that only one name has.
  let partMissing: Double
  /// The same for names of companies and vessels, whose every word tells one from another.
  let partMissingOfOthers: Double
  /// The same, added where all that agrees is common.
  let partMissingWhereCommon: Double
  /// How much information is enough, as a share of what singles out one name of the list.
  let enoughInformation: Double
  let secondSlip: Double
  /// What it costs that no word at all is the same.
  let nothingExact: Double
  /// What a slip costs where a part is missing too.
  let slipBesideMissing: Double
  let mostForOneWord: Double
  /// How much information one word of an organisation's name must carry to stand for it.
  let loneWord: Double
  let mostForLoneWord: Double
  /// So much weight without a pair is a part that a name has and the other has not.
  let someLeft: Double
  let mostWhereSyllableDiffers: Double

  static let first = ScoreSettings(
    name: "bonafide-1", partsDiffer: 1.5, partMissing: 0.25, partMissingOfOthers: 0.4,
    partMissingWhereCommon: 0.8,
    enoughInformation: 1.8, secondSlip: 0.08, nothingExact: 0.08, slipBesideMissing: 0.1,
    mostForOneWord: 0.6,
    loneWord: 0.85, mostForLoneWord: 0.85, someLeft: 0.3,
    mostWhereSyllableDiffers: 0.55)

  /// What a part costs that only one name has, beside its weight; `surprise` is 1 where what agrees is rare enough.
  func missing(surprise: Double, isPerson: Bool) -> Double {
    (isPerson ? partMissing : partMissingOfOthers)
      + partMissingWhereCommon * (1 - min(1, surprise))
  }
}
