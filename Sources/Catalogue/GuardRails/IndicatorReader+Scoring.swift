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
      "one-fact-with",
    ]
    for key in scoring {
      guard let node = map[key] else { continue }
      scope.report(
        .watchNotAllowed, at: node, have: "\(key) at strength S0",
        want: "no \(key), since S0 is only a question for a person to ask of everybody alike")
    }
  }

  /// Puts a site's weight and strength in place of ours, within bounds: a strength moves by one step, and a question stays one.
  func score(_ indicator: inout Indicator) {
    if let tuning = context.tunings[SiteSettings.Scoring.decibans] {
      if indicator.strength != .s0, case .number(let decibans) = tuning.value,
        SiteSettings.Scoring.bounds.contains(decibans)
      {
        (indicator.decibans, indicator.isWeightOfSite) = (decibans, true)
      } else {
        let want = indicator.strength == .s0 ? "none, since it is only a question" : "0 to 30"
        scope.report(.outOfBounds, at: tuning.place, have: "\(tuning.value)", want: want)
      }
    }
    guard let tuning = context.tunings[SiteSettings.Scoring.strength],
      let strength = tuning.strength
    else { return }
    let steps = IndicatorReader.steps[indicator.strength] ?? []
    guard strength == indicator.strength || steps.contains(strength) else {
      let want =
        steps.isEmpty
        ? "none, since it is only a question"
        : oneOf((steps + [indicator.strength]).map(\.rawValue))
      return scope.report(.outOfBounds, at: tuning.place, have: strength.rawValue, want: want)
    }
    guard strength != indicator.strength else { return }
    indicator.strength = strength
    indicator.raises.removeAll { $0.to <= strength }
    // Its examples show our strength.
    indicator.examples = []
  }

  /// Where a site may move a strength.
  private static let steps: [Strength: [Strength]] = [.s1: [.s2], .s2: [.s1, .s3], .s3: [.s2]]
}
