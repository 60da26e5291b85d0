import Domain
import Yams

extension IndicatorReader {
  private static let leastExamples = 3

  /// The examples; reports where none fires, none is quiet, or none cannot tell though the watch has needs.
  func examples(_ watch: Watch?, reasons: Int) -> [Example] {
    guard context.readsExamples else { return [] }
    guard let node = map["watch"] == nil ? map["examples"] : map.required("examples") else {
      return []
    }
    let nodes = scope.items(node)
    let examples = nodes.compactMap { Example.read($0, reasons: reasons, in: scope) }
    if let watch, examples.count == nodes.count { reportMissing(examples, watch, at: node) }
    return examples
  }

  private func reportMissing(_ examples: [Example], _ watch: Watch, at node: Node) {
    if examples.allSatisfy(\.firesOn.isEmpty) {
      scope.report(
        .missingExample, at: node, have: "no example that fires", want: "at least one")
    }
    if examples.count < IndicatorReader.leastExamples {
      scope.report(
        .missingExample, at: node, have: "\(examples.count) of the examples",
        want: "at least \(IndicatorReader.leastExamples)")
    }
    if examples.allSatisfy({ $0.innocent == nil }) {
      scope.report(
        .missingExample, at: node, have: "no innocent example",
        want: "at least one with innocent: and the number of an innocent reason")
    }
    if !examples.contains(where: { $0.firesOn.isEmpty && $0.cannotTellOn.isEmpty }) {
      scope.report(
        .missingExample, at: node, have: "no example that stays quiet", want: "at least one")
    }
    if watch.hasNeeds, examples.allSatisfy(\.cannotTellOn.isEmpty) {
      scope.report(
        .missingExample, at: node, have: "no example that cannot tell",
        want: "at least one, since the watch has needs")
    }
  }
}
