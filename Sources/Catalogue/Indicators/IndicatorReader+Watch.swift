import Domain
import Yams

extension IndicatorReader {
  /// The watch; reports one where only a person can see, and settings that nothing uses.
  func watch(strength: Strength?) -> Watch? {
    guard let node = map["watch"] else { return nil }
    return Watch.read(node, in: scope)
  }

  /// The raises of `watch`, whose facts stand also in the sentence of one that only asks for other signals.
  func raises(above strength: Strength?, of base: Watch?) -> [Indicator.Raise] {
    map.items("raise").compactMap { node in
      let keys = ["to", "watch", "says"]
      guard let raise = MapReader(node, "the raise", keys: keys, in: scope) else { return nil }
      let to = raise.required("to").flatMap { scope.word($0, Strength.self) }
      if let to, let strength, to <= strength {
        scope.report(
          .weakerRaise, at: raise["to"] ?? node, have: "\(to.rawValue) over \(strength.rawValue)",
          want: "a higher strength")
      }
      let watch = raise.required("watch").flatMap { Watch.read($0, in: scope) }
      let says = raise["says"].flatMap { node in
        sentence(
          node, facts: watch.map { $0.facts.union($0.isOfOwnSignal ? base?.facts ?? [] : []) })
      }
      guard let to, let watch else { return nil }
      return Indicator.Raise(to: to, watch: watch, says: says)
    }
  }

  func noted() -> Indicator.NotedRule {
    guard let node = map["noted"],
      let noted = MapReader(node, "noted", keys: ["observers", "needs-alternative"], in: scope)
    else { return Indicator.NotedRule() }
    return Indicator.NotedRule(
      observers: noted.optionalCount("observers") ?? 1,
      needsAlternative: noted.flag("needs-alternative"))
  }

  /// The sentence, which a watch must have.
  func sentence(_ watch: Watch?) -> String? {
    guard let node = map["watch"] == nil ? map["says"] : map.required("says") else { return nil }
    let isUnreadable = map["watch"] != nil && watch == nil
    return sentence(node, facts: isUnreadable ? nil : watch?.facts ?? [])
  }

  /// A sentence about `facts`; any are accepted where the watch could not be read.
  private func sentence(_ node: Node, facts: Set<String>?) -> String? {
    guard let text = scope.text(node) else { return nil }
    let sentence = Sentence(text: text, node: node)
    sentence.checkWording(in: scope)
    sentence.checkTopics(in: scope)
    if let facts { sentence.checkPlaceholders(facts, in: scope) }
    return text
  }

  /// Reports settings that nothing uses.
  func reportUnusedSettings() {
    guard let node = map["settings"], case .mapping(let mapping) = node else { return }
    for key in mapping.keys {
      guard let name = key.scalar?.string, scope.settings[name] != nil,
        !scope.usedSettings.contains(name)
      else { continue }
      scope.report(
        .unusedSetting, at: key, have: shown(name), want: "$\(shown(name)) somewhere in the watch")
    }
  }

  func innocentReasons() -> [String] {
    guard let node = map.required("innocent-reasons") else { return [] }
    let reasons = scope.texts(node)
    if reasons.isEmpty {
      scope.report(.innocentReason, at: node, have: "none", want: "at least one innocent reason")
    }
    for (text, item) in reasons
    where ["unknown", "none", "n/a", "other"].contains(text.lowercased()) {
      scope.report(
        .innocentReason, at: item, have: shown(text), want: "something innocent that looks the same"
      )
    }
    for (text, item) in reasons { Sentence(text: text, node: item).checkWording(in: scope) }
    return reasons.map(\.text)
  }

  func retirement(_ maturity: Indicator.Maturity) -> Retirement? {
    guard maturity == .retired else {
      if let node = map["retired"] {
        scope.report(
          .unknownKey, at: node, have: "retired at maturity \(maturity.rawValue)",
          want: "maturity: retired")
      }
      return nil
    }
    let keys = ["date", "reason", "successor"]
    guard
      let retired = map.required("retired").flatMap({
        MapReader($0, "retired", keys: keys, in: scope)
      })
    else { return nil }
    let (date, reason) = (retired.required("date").flatMap(date), retired.text("reason"))
    let successor = retired.optionalText("successor")
    guard let date, let reason else { return nil }
    return Retirement(date: date, reason: reason, successor: successor)
  }

  private func date(_ node: Node) -> Moment? {
    guard let text = scope.text(node) else { return nil }
    if let date = Moment(date: text) { return date }
    scope.report(.badDate, at: node, have: shown(text), want: "a date such as 2026-01-31")
    return nil
  }
}
