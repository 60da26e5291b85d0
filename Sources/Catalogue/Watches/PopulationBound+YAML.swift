import Domain
import Yams

extension PopulationBound {
  static func read(_ node: Node, in scope: Scope) -> PopulationBound? {
    let keys = ["percentile", "median-times", "others-at-least", "events-at-least"]
    guard let map = MapReader(node, "the bound", keys: keys, in: scope) else { return nil }
    let found = ["percentile", "median-times"].filter { map[$0] != nil }
    guard found.count == 1 else {
      scope.report(
        found.isEmpty ? .missingKey : .unknownKey, at: node,
        have: found.isEmpty ? "no bound" : found.joined(separator: " and "),
        want: "percentile or median-times")
      return nil
    }
    let percentile = map.optionalNumber("percentile", in: 0...100)
    let times = map.optionalNumber("median-times", in: 0...1000)
    let keysAtLeast = map.optionalCount("others-at-least") ?? 30
    let eventsAtLeast = map.optionalCount("events-at-least") ?? 1
    guard percentile != nil || times != nil else { return nil }
    return PopulationBound(
      percentile: percentile ?? 50, times: times ?? 1, keysAtLeast: keysAtLeast,
      eventsAtLeast: eventsAtLeast)
  }
}
