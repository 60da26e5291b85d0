import Domain
import Yams

/// Reads one indicator's file from its nodes.
struct IndicatorReader {
  let map: MapReader
  let context: IndicatorContext
  var scope: Scope { map.scope }

  static let audiences = ["platform", "payment", "employer"]
  static let stages = [
    "applying", "interviewing", "onboarding", "working", "paying", "leaving",
  ]
  private static let keys = [
    "id", "title", "maturity", "strength", "family", "for", "stages", "asks", "why",
    "innocent-reasons", "fairness", "sources", "settings", "allowed-by", "explained-by-group",
    "one-fact-with", "noted", "decibans", "watch", "raise", "says", "examples", "retired",
  ]

  init?(_ root: Node, context: IndicatorContext, in scope: Scope) {
    guard let map = MapReader(root, "the indicator", keys: IndicatorReader.keys, in: scope) else {
      return nil
    }
    (self.map, self.context) = (map, context)
    scope.tables = context.tables
  }

  /// The indicator, or `nil` where too much is missing to make one; its problems are in the scope.
  func indicator() -> Indicator? {
    let head = head()
    reportScoring(head?.strength)
    reportOrigins()
    map["settings"].map { Setting.readAll($0, tunings: context.tunings, in: scope) }
    reportUnknownTunings()
    let problemsBefore = scope.problems.count
    let watch = watch(strength: head?.strength)
    let raises = raises(above: head?.strength, of: watch)
    let noted = noted()
    let decibans = map.optionalNumber("decibans", in: -100...100)
    // A watch with a problem may only seem not to use a setting.
    if scope.problems.count == problemsBefore { reportUnusedSettings() }
    let says = sentence(watch)
    let reasons = innocentReasons()
    let examples = examples(watch, reasons: reasons.count)
    guard var indicator = head else { return nil }
    (indicator.watch, indicator.raises, indicator.noted) = (watch, raises, noted)
    (indicator.decibans, indicator.innocentReasons) = (decibans, reasons)
    (indicator.says, indicator.examples) = (says ?? indicator.title, examples)
    indicator.settings = scope.settings.values.sorted { $0.name < $1.name }
    indicator.retirement = retirement(indicator.maturity)
    score(&indicator)
    return map["watch"] != nil && watch == nil ? nil : indicator
  }

  private func head() -> Indicator? {
    let (id, family) = (id(), family())
    let maturity = map.required("maturity").flatMap { scope.word($0, Indicator.Maturity.self) }
    let strength = map.required("strength").flatMap { scope.word($0, Strength.self) }
    let title = prose("title", isScored: strength != .s0)
    let audiences = words("for", from: IndicatorReader.audiences)
    let stages = words("stages", from: IndicatorReader.stages)
    let asks = prose("asks", isScored: strength != .s0)
    let (why, fairness) = (prose("why"), prose("fairness"))
    let sources = (map.required("sources").map(scope.items) ?? []).compactMap {
      Indicator.Citation.read($0, documents: context.documents, in: scope)
    }
    guard let id, let title, let maturity, let strength, let family else { return nil }
    return Indicator(
      id: id, title: title, maturity: maturity, strength: strength, family: family,
      audiences: audiences, stages: stages, asks: asks ?? "", why: why ?? "",
      fairness: fairness ?? "", sources: sources, watch: nil, allowedBy: map.texts("allowed-by"),
      explainedByGroup: map.flag("explained-by-group"),
      oneFactWith: map.texts("one-fact-with"), says: title, file: scope.file)
  }

  private func id() -> String? {
    guard let node = map.required("id"), let id = scope.text(node) else { return nil }
    let stem = FileName(scope.file).stem
    if id != stem {
      scope.report(.wrongID, at: node, have: shown(id), want: "\(stem), the file's name")
    }
    return id
  }

  private func family() -> String? {
    guard let node = map.required("family"), let family = scope.text(node) else { return nil }
    if let folder = FileName(scope.file).folder, folder != family {
      scope.report(
        .wrongFamily, at: node, have: shown(family), want: "\(folder), the folder's name")
    }
    return family
  }

  private func words(_ key: String, from allowed: [String]) -> [String] {
    map.required(key).map { scope.words($0, from: allowed) } ?? []
  }

  /// A text for people, checked for words that judge and, where it is `isScored`, for what nobody is asked.
  private func prose(_ key: String, isScored: Bool = false) -> String? {
    guard let node = map.required(key), let text = scope.text(node) else { return nil }
    let sentence = Sentence(text: text, node: node)
    sentence.checkWording(in: scope)
    if isScored { sentence.checkTopics(in: scope) }
    return text
  }

  private func reportUnknownTunings() {
    for (name, tuning) in context.tunings.sorted(by: { $0.key < $1.key })
    where scope.settings[name] == nil && !scope.brokenSettings.contains(name)
      && !SiteSettings.Scoring.all.contains(name)
    {
      scope.report(
        .unknownSetting, at: tuning.place, have: shown(name),
        want: scope.settings.isEmpty ? "no settings, since it has none" : oneOf(scope.settings.keys)
      )
    }
  }
}
