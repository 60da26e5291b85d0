import Domain
import Yams

extension IndicatorReader {
  /// Reports watches that name a country, people or language as such.
  func reportOrigins() {
    let raised = map["raise"]?.sequence.map(Array.init) ?? []
    for node in [map["watch"]] + raised.map({ $0.mapping?["watch"] }) {
      node.map(OriginSearch(scope: scope).search)
    }
  }

  /// Reports what would make a machine or a note score a question that is asked of everybody alike.
  func reportScoring(_ strength: Strength?) {
    guard strength == .s0 else { return }
    let scoring = [
      "watch", "raise", "noted", "decibans", "settings", "says", "allowed-by", "explained-by-group",
    ]
    for key in scoring {
      guard let node = map[key] else { continue }
      scope.report(
        .watchNotAllowed, at: node, have: "\(key) at strength S0",
        want: "no \(key), since S0 is only a question for a person to ask of everybody alike")
    }
  }
}
