internal import Domain

/// Skills claimed from before the technology existed, the end of the claimed year counting.
struct PredatesEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let skill: BoundField
  private let since: BoundField
  private let months: Int
  private let atLeast: Int
  private let technologies: [String: Technology]

  init(_ watch: PredatesWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    skill = BoundField(.skill, context)
    since = BoundField(.skillSince, context)
    (months, atLeast) = (watch.months, watch.atLeast)
    technologies = Dictionary(
      watch.technologies.flatMap { technology in
        ([technology.name] + technology.aliases).map { (Technology.key($0), technology) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    collect(keyed, selections, context)
    var (items, evidence, at): (Set<String>, [Int32], Int64?) = ([], [], nil)
    for index in context.matched {
      let event = keyed.events[Int(index)]
      guard let text = skill.text(event, context.store), let year = since.number(event),
        let technology = technologies[Technology.key(text)], isTooEarly(year, technology)
      else { continue }
      items.insert(technology.name)
      evidence.append(index)
      if items.count >= atLeast, at == nil { at = event.time }
    }
    guard let at else {
      let closest = "\(items.count) of at least \(atLeast) skills from before their time"
      return Finding(closest: context.isExplaining && !items.isEmpty ? closest : nil)
    }
    return Finding(firings: [
      Firing(
        at: at, evidence: evidence, score: Double(items.count) / Double(max(1, atLeast)),
        facts: Signal.Fact.list("items", items))
    ])
  }

  private func isTooEarly(_ year: Double, _ technology: Technology) -> Bool {
    guard year >= 0, year <= 9999 else { return false }
    return Int(year) * 12 + 11 + months < technology.released
  }
}
