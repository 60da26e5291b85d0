import Detection
import Domain
import Intake
import Simulation

/// The same events looked at again: as of several moments, and with kinds of data missing.
///
/// All operators take part, and of the innocent every so many, since the answer hardly depends on their number and the time does.
struct Replay {
  private let evaluator: Evaluator
  private let material: Evaluator.Material
  private let labels: [Simulation.Label]
  private let subjects: Set<String>

  /// Days between two looks.
  static let step = 2

  init(_ evaluator: Evaluator, _ material: Evaluator.Material) {
    (self.evaluator, self.material) = (evaluator, material)
    let innocents = material.labels.count { !$0.isOperator }
    let every = max(1, innocents / max(1, evaluator.sampleSize))
    var place = 0
    labels = material.labels.filter { label in
      if label.isOperator { return true }
      place += 1
      return place % every == 0
    }
    subjects = Set(labels.map(\.subject))
  }

  /// How long the bands take, by looking every other day.
  func delays() -> [Evaluation.DelayLine] {
    let store = material.events.store.sample { subjects.contains($0) }
    guard let newest = material.events.newest else { return [] }
    var (first, begin) = ([String: [Assessment.Band: Double]](), [String: Moment]())
    store.forEach { _, event in
      guard !event.subject.isAbsent else { return }
      let subject = store.symbols.text(event.subject)
      begin[subject] = min(begin[subject] ?? event.moment, event.moment)
    }
    guard let oldest = begin.values.min() else { return [] }
    let engine = Engine(material.plan)
    var moment = oldest
    while moment < newest {
      moment = min(
        newest,
        Moment(milliseconds: moment.milliseconds + Int64(Replay.step) * Moment.dayLength))
      store.setAside(after: moment)
      let result = engine.scan(store, asOf: moment, threads: evaluator.request.threads)
      for assessment in result.assessments {
        let from = begin[assessment.subject] ?? oldest
        let days = Double(moment.milliseconds - from.milliseconds) / Double(Moment.dayLength)
        for band in [Assessment.Band.ask, .escalate]
        where assessment.band >= band && first[assessment.subject]?[band] == nil {
          first[assessment.subject, default: [:]][band] = days
        }
      }
    }
    let operators = labels.filter(\.isOperator)
    let playbooks = Set(operators.map(\.group)).sorted()
    return [line("all operators", operators, first)]
      + Skill.allCases.compactMap { skill in
        let members = operators.filter { $0.skill == skill.rawValue }
        return members.isEmpty ? nil : line(skill.rawValue, members, first)
      }
      + playbooks.map { name in line(name, operators.filter { $0.group == name }, first) }
  }

  private func line(
    _ name: String, _ labels: [Simulation.Label], _ first: [String: [Assessment.Band: Double]]
  ) -> Evaluation.DelayLine {
    func delay(_ band: Assessment.Band) -> Delay {
      let days = labels.compactMap { first[$0.subject]?[band] }
      return Delay(days: days, never: labels.count - days.count)
    }
    return Evaluation.DelayLine(name: name, ask: delay(.ask), escalate: delay(.escalate))
  }

  /// What is left without each kind of data.
  func robustness() -> [Evaluation.RobustnessLine] {
    MissingData.all.map { missing in
      let store = material.events.store.sample(
        of: { subjects.contains($0) }, withoutKinds: missing.kinds, withoutFields: missing.fields)
      let result = Engine(material.plan).scan(
        store, asOf: material.events.newest, threads: evaluator.request.threads, keepingClear: true)
      let look = evaluator.findings(labels, result)
      return Evaluation.RobustnessLine(
        missing: missing.name, score: Score(look.findings, .ask),
        escalate: Score(look.findings, .escalate))
    }
  }
}
