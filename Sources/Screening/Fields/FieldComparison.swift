// SPDX-License-Identifier: Apache-2.0

import Domain

/// One field beside the name, compared.
struct FieldComparison: Sendable {
  var feature: ScreeningMatch.Feature
  /// What it adds to the score, or takes from it.
  var effect: Double
  /// Whether equal values single somebody out.
  var isIdentifier = false

  /// Whether it makes a match of a name that fits; a country is too common for that.
  var confirms: Bool { effect > 0 && feature.field != "country" }
  var contradicts: Bool { effect < -0.04 }

  init(
    _ field: String, _ asked: String, _ listed: String, score: Double, effect: Double,
    reason: String
  ) {
    feature = ScreeningMatch.Feature(
      field: field, asked: asked, listed: listed, score: score, weight: abs(effect), reason: reason)
    self.effect = effect
  }
}
