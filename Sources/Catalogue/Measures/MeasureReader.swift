import Domain
import Yams

/// Reads one measure's file from its nodes.
struct MeasureReader {
  private let map: MapReader
  private let documents: Set<String>?
  private var scope: Scope { map.scope }

  static let people = ["HR", "HM", "SEC", "FIN", "LEG", "PROC", "T&S", "IT", "client"]
  private static let keys = [
    "id", "title", "who", "for", "stages", "evidence", "tells", "sources", "resolves", "passed",
    "failed", "refused", "priors", "expires", "cost", "alternative", "forbidden-by", "live",
    "on-suspicion",
  ]

  /// Takes the file's map; `documents` are those that may be cited, any where it is `nil`.
  init?(_ root: Node, documents: Set<String>?, in scope: Scope) {
    guard let map = MapReader(root, "the measure", keys: MeasureReader.keys, in: scope) else {
      return nil
    }
    (self.map, self.documents) = (map, documents)
  }

  /// The measure, or `nil` where too much is missing to make one; its problems are in the scope.
  func measure() -> Measure? {
    guard var measure = head() else { return nil }
    measure.resolves = ids("resolves", want: "the id of an indicator", parts: 2...2)
    measure.forbiddenBy = ids(
      "forbidden-by", want: "an indicator's id or a family", parts: 1...2)
    measure.passed = map.optionalNumber("passed", in: -100...0) ?? 0
    measure.failed = map.optionalNumber("failed", in: 0...100) ?? 0
    measure.refused = map.optionalNumber("refused", in: 0...100) ?? 0
    measure.expires = map.optionalSpan("expires")
    measure.alternative = map.optionalText("alternative")
    (measure.isLive, measure.isOnSuspicion) = (map.flag("live"), map.flag("on-suspicion"))
    if let priors = priors() { measure.priors = priors }
    if let cost = cost() { measure.cost = cost }
    reportContradictions(in: measure)
    return measure
  }

  private func head() -> Measure? {
    let (id, title, tells) = (id(), prose("title"), prose("tells"))
    let who = map.required("who").map { scope.words($0, from: MeasureReader.people) } ?? []
    let audiences =
      map.required("for").map { scope.words($0, from: IndicatorReader.audiences) } ?? []
    let stages = map.required("stages").map { scope.words($0, from: IndicatorReader.stages) } ?? []
    let evidence = prose("evidence")
    let sources = (map.required("sources").map(scope.items) ?? []).compactMap {
      Indicator.Citation.read($0, documents: documents, in: scope)
    }
    guard let id, let title else { return nil }
    return Measure(
      id: id, title: title, who: who, audiences: audiences, stages: stages,
      evidence: evidence ?? "", tells: tells ?? "", sources: sources, file: scope.file)
  }

  private func id() -> String? {
    guard let id = map.text("id") else { return nil }
    let stem = FileName(scope.file).stem
    if id != stem {
      scope.report(
        .wrongID, at: map["id"] ?? map.node, have: shown(id), want: "\(stem), the file's name")
    }
    return id
  }

  private func prose(_ key: String) -> String? {
    guard let node = map.required(key), let text = scope.text(node) else { return nil }
    let sentence = Sentence(text: text, node: node)
    sentence.checkWording(in: scope)
    sentence.checkTopics(in: scope)
    return text
  }

  /// The ids are only looked at for their form: a measure may name an indicator that is not in force here.
  private func ids(_ key: String, want: String, parts: ClosedRange<Int>) -> [String] {
    guard let node = map[key] else { return [] }
    return scope.texts(node).compactMap { id, item in
      let words = id.split(separator: ".", omittingEmptySubsequences: false)
      let isWord = { (part: Substring) in
        !part.isEmpty
          && part.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
          }
      }
      if parts.contains(words.count), words.allSatisfy(isWord) { return id }
      scope.report(.unknownIndicator, at: item, have: shown(id), want: want)
      return nil
    }
  }

  private func priors() -> Measure.Priors? {
    guard let node = map["priors"],
      let priors = MapReader(node, "priors", keys: ["passed", "failed"], in: scope),
      let passed = priors.number("passed", in: 0...1),
      let failed = priors.number("failed", in: 0...1)
    else { return nil }
    if passed + failed > 1 {
      scope.report(
        .badMeasure, at: node, have: "shares of more than one together",
        want: "passed and failed of at most one; the rest is refused")
    }
    return Measure.Priors(passed: passed, failed: failed)
  }

  private func cost() -> Measure.Cost? {
    guard let node = map.required("cost"),
      let cost = MapReader(node, "cost", keys: ["minutes", "intrusion"], in: scope),
      let minutes = cost.number("minutes", in: 1...100_000),
      let intrusion = cost.number("intrusion", in: 0...3)
    else { return nil }
    return Measure.Cost(minutes: minutes, intrusion: intrusion)
  }

  private func reportContradictions(in measure: Measure) {
    if measure.isOnSuspicion, !measure.resolves.isEmpty {
      scope.report(
        .badMeasure, at: map["resolves"] ?? map.node, have: "resolves on a step after a suspicion",
        want: "no resolves, since such a step settles nothing")
    }
    if measure.refused > 0, measure.alternative == nil {
      scope.report(
        .badMeasure, at: map["refused"] ?? map.node, have: "refused without an alternative",
        want: "alternative:, since a refusal only counts once the alternative was refused too")
    }
    if measure.alternative == measure.id {
      scope.report(
        .badMeasure, at: map["alternative"] ?? map.node, have: "itself as the alternative",
        want: "another measure")
    }
  }
}
