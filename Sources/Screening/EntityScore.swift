// SPDX-License-Identifier: Apache-2.0

import Domain
import Matching

/// The best name of an entity beside the query's.
struct NamedBest: Sendable {
  /// Which of the entity's names; `nil` where none is alike.
  var name: Int?
  var score: NameScore

  /// Whether another name of the entity says more; of equal ones the first counts.
  func isBelow(_ other: NameScore, _ place: Int) -> Bool {
    if score.value != other.value { return score.value < other.value }
    return name.map { place < $0 } ?? true
  }
}

/// The scores of the best entities so far, by which others are measured.
struct FirstScores {
  private var scores: [Double] = []
  private let most: Int?
  private let atLeast: Double

  /// Takes how many entities are wanted, or `nil` for all that come to `atLeast`.
  init(_ most: Int?, atLeast: Double) { (self.most, self.atLeast) = (most, atLeast) }

  /// What a score must come to so that it can matter.
  var least: Double {
    guard let most, scores.count >= most else { return atLeast }
    return max(atLeast, most == 0 ? .infinity : scores[most - 1])
  }

  /// Takes the score of an entity, perhaps a better one than before.
  mutating func take(_ score: Double, instead old: Double?) {
    if let old, let place = scores.firstIndex(of: old) { scores.remove(at: place) }
    let place = scores.firstIndex { $0 < score } ?? scores.count
    scores.insert(score, at: place)
  }
}

/// All comparisons of a query with one entity, added up.
struct EntityScore: Sendable {
  private(set) var value: Double
  private(set) var standing: ScreeningMatch.Standing
  private(set) var features: [ScreeningMatch.Feature] = []
  /// How many fields beside the name agree, and contradict.
  private(set) var agreeing = 0
  private(set) var contradicting = 0

  init(_ asked: AskedFields, _ entity: ListedEntity, _ best: NamedBest, settings: ScoreSettings) {
    let fields = asked.compared(with: entity)
    let exact = fields.contains { $0.isIdentifier && $0.feature.score == 1 }
    agreeing = fields.count { $0.confirms }
    contradicting = fields.count { $0.contradicts }
    let name = best.score.value
    let support = min(Self.mostSupport, fields.reduce(0) { $0 + max(0, $1.effect) })
    let against = fields.reduce(0) { $0 + min(0, $1.effect) }
    value = max(0, min(1, Self.nameShare * name + (name > 0 ? support : 0) + against))
    if exact { value = max(value, name >= 0.7 ? 1 : 0.98) }
    standing =
      exact || (name >= Self.surelyNamed && agreeing > 0 && contradicting == 0)
      ? .match : contradicting > 0 ? .contradicted : .possible
    if let asked = asked.query.name {
      let listed = best.name.map { entity.names[$0].text } ?? entity.names.first?.text ?? ""
      let words = best.score.evidence.text
      features.append(
        ScreeningMatch.Feature(
          field: "name", asked: asked, listed: listed, score: name, weight: Self.nameShare,
          reason: words.isEmpty ? "another name" : words))
    }
    features += fields.map(\.feature)
  }

  /// What the name alone can give at most.
  static let nameShare = 0.95
  private static let mostSupport = 0.05

  /// What the name must come to at least where the whole must come to `score`.
  static func leastName(for score: Double) -> Double { max(0.3, (score - mostSupport) / nameShare) }
  /// From here on one more field makes a match.
  static let surelyNamed = 0.92
}

/// A scored entity in its place among others.
struct RankedMatch: Comparable {
  var entity: Int
  var score: EntityScore

  /// Higher scores first; of equal ones those in which more agrees and less contradicts; then the order of the list.
  static func < (left: RankedMatch, right: RankedMatch) -> Bool {
    let (one, two) = (left.score, right.score)
    if one.value != two.value { return one.value > two.value }
    if one.agreeing != two.agreeing { return one.agreeing > two.agreeing }
    if one.contradicting != two.contradicting { return one.contradicting < two.contradicting }
    return left.entity < right.entity
  }

  static func == (left: RankedMatch, right: RankedMatch) -> Bool { left.entity == right.entity }

  func match(
    _ query: ScreeningQuery, _ entity: ListedEntity, algorithm: String
  ) -> ScreeningMatch {
    let treasury = query.name.map { name in
      entity.names.map { TreasuryScore.between(name, $0.text) }.max() ?? 0
    }
    return ScreeningMatch(
      entity: self.entity, score: score.value, standing: score.standing, features: score.features,
      treasuryScore: treasury ?? 0, algorithm: algorithm)
  }
}
