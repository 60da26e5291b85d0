/// How well operators hide: each step removes signals.
package enum Skill: String, CaseIterable, Sendable {
  case careless, average, careful, excellent

  /// From 0 to 1, in even steps: assumed, since no document measures skill.
  var step: Double {
    switch self {
    case .careless: 0
    case .average: 1.0 / 3
    case .careful: 2.0 / 3
    case .excellent: 1
    }
  }
}
