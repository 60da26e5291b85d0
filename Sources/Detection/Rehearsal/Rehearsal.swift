package import Domain

/// Plays the worked examples of an indicator and names each that turns out otherwise.
package struct Rehearsal {
  /// The problems of all examples of `indicator`; empty when each does what it says.
  package static func problems(
    of indicator: Indicator, in catalogue: IndicatorCatalogue
  ) -> [Problem] {
    // Those beside which it counts are played too, and only its own signals are looked at.
    let ids = catalogue.closure(of: [indicator.id]).subtracting([indicator.id])
    let beside = catalogue.indicators.filter { ids.contains($0.id) }
    let alone = IndicatorCatalogue(
      version: catalogue.version, indicators: [indicator] + beside, measures: catalogue.measures)
    let rehearsal = Rehearsal(plan: Plan(alone, only: [indicator.id]))
    return indicator.examples.flatMap(rehearsal.problems)
  }

  private let plan: Plan

  private func problems(of example: Example) -> [Problem] {
    var problems: [Problem] = []
    func expect(_ what: String, _ have: String, _ want: String) {
      guard have != want else { return }
      problems.append(
        Problem(
          code: "example-differs", place: example.place,
          have: "example “\(example.name)” \(what) \(have)", want: want))
    }
    var (fired, strengths): ([Int], [String: Strength]) = ([], [:])
    for count in 1...max(1, example.events.count) {
      let now = signals(example, first: count)
      if now.contains(where: { subject, strength in (strengths[subject] ?? .s0) < strength }) {
        fired.append(count)
      }
      strengths = now
    }
    expect("fires on", "\(fired)", "\(example.firesOn)")
    if !example.firesFor.isEmpty {
      expect("fires for", "\(strengths.keys.sorted())", "\(example.firesFor.sorted())")
    }
    if let wanted = example.strength {
      let have = strengths.values.max().map(\.rawValue) ?? "none"
      expect("has the strength", have, wanted.rawValue)
    }
    for number in example.cannotTellOn where number <= example.events.count {
      let subject = example.events[number - 1].subject ?? ""
      let told = undecided(example).contains(subject)
      expect("on event \(number)", told ? "cannot tell" : "can tell", "cannot tell")
    }
    return problems
  }

  /// Strength by subject of the signals that count, after the first events.
  private func signals(_ example: Example, first count: Int) -> [String: Strength] {
    var result: [String: Strength] = [:]
    for assessment in scan(example, first: count) {
      for signal in assessment.signals where signal.resolvedBy == nil {
        result[assessment.subject] = signal.strength
      }
    }
    return result
  }

  private func undecided(_ example: Example) -> Set<String> {
    Set(
      scan(example, first: example.events.count).filter { !$0.cannotTell.isEmpty }.map(\.subject))
  }

  private func scan(_ example: Example, first count: Int) -> [Assessment] {
    let start = Moment.distantPast
    let lists = example.lists.sorted { $0.key < $1.key }.flatMap { name, values in
      values.map { value in
        EventDraft(
          kind: .listEntry, time: example.events.first?.time ?? start, subject: nil,
          fields: [.list: .text(name), .value: .text(value)])
      }
    }
    let events = Array(example.events.prefix(count))
    let store = EventStore(lists + events, layout: plan.layout)
    return Engine(plan).scan(
      store, asOf: events.map(\.time).max(), threads: 1, keepingClear: true
    ).assessments
  }
}
