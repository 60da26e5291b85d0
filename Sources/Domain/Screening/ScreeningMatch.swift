// SPDX-License-Identifier: Apache-2.0

/// A query against one list entry: scored, explained, never a verdict.
package struct ScreeningMatch: Sendable, Equatable {
  package enum Standing: String, Sendable {
    /// The name alone, or too little beside it.
    case possible
    /// A name of 0.92 or more and one more field that agrees, or an exact wallet or document.
    case match
    /// The name agrees, but another field contradicts.
    case contradicted
  }

  /// One comparison that went into the score.
  package struct Feature: Sendable, Equatable {
    /// What was compared: `name`, `birth`, `country`, `place`, `address`, `document`, `wallet`.
    package var field: String
    /// What the query gave.
    package var asked: String
    /// What the list has.
    package var listed: String
    /// 0 (contradicts) to 1 (agrees).
    package var score: Double
    /// How much it weighs in the whole; 0 for what is shown only.
    package var weight: Double
    /// In words: "same Korean syllables in another spelling".
    package var reason: String

    package init(
      field: String, asked: String, listed: String, score: Double, weight: Double, reason: String
    ) {
      self.field = field
      self.asked = asked
      self.listed = listed
      self.score = score
      self.weight = weight
      self.reason = reason
    }
  }

  /// Which entry: its place in the list of entities the screener was made from.
  package var entity: Int
  /// 0...1.
  package var score: Double
  package var standing: Standing
  package var features: [Feature]
  /// The Treasury search's kind of score, 0...1, beside ours for those who must quote it.
  package var treasuryScore: Double
  /// Name and version of the algorithm that scored, so that the same answer can be given again.
  package var algorithm: String

  package init(
    entity: Int, score: Double, standing: Standing, features: [Feature], treasuryScore: Double,
    algorithm: String
  ) {
    self.entity = entity
    self.score = score
    self.standing = standing
    self.features = features
    self.treasuryScore = treasuryScore
    self.algorithm = algorithm
  }
}
