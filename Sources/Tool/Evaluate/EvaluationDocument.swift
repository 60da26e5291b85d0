import Domain
import Simulation

/// An evaluation as one JSON document.
struct EvaluationDocument {
  let evaluation: Evaluation
  let aims: [Aim]
  let catalogue: IndicatorCatalogue

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("version", .integer(1)),
      .init("catalogue", .object(["version": .text(catalogue.version)])),
      .init("operators", .integer(evaluation.operators)),
      .init("innocents", .integer(evaluation.innocents)),
      .init("labels_without_events", .integer(evaluation.unseen)),
      .init("subjects_without_label", .integer(evaluation.unlabelled)),
      .init("aims", .array(aims.map(aim))),
      .init("bands", .array(evaluation.scores.map(score))),
      .init(
        "rings",
        .object([
          "found": rate(evaluation.rings.found), "right": rate(evaluation.rings.right),
        ])),
      .init(
        "ranking",
        .object([
          "area": .number(evaluation.ranking.area), "top": rate(evaluation.ranking.top),
        ])),
      .init("skills", .array(evaluation.skills.map(group))),
      .init("playbooks", .array(evaluation.playbooks.map(group))),
      .init("playbooks_and_skills", .array(evaluation.both.map(group))),
      .init("groups", .array(evaluation.groups.map(group))),
      .init("indicators", .array(evaluation.indicators.map(indicator))),
      .init("calibration", .array(evaluation.calibration.steps.map(step))),
      .init("delays", .array(evaluation.delays.map(delay))),
      .init("robustness", .array(evaluation.robustness.map(robustness))),
      .init("fairness", .array(evaluation.fairness.map(fairness))),
    ]
    if let swap = evaluation.swap { members.append(.init("swap", self.swap(swap))) }
    return .object(members)
  }

  private func rate(_ rate: Rate) -> JSONValue {
    .object([
      "count": .integer(rate.count), "of": .integer(rate.total),
      "share": rate.share.map(JSONValue.number) ?? .null, "interval": range(rate.interval),
    ])
  }

  private func range(_ range: ClosedRange<Double>?) -> JSONValue {
    range.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
  }

  private func aim(_ aim: Aim) -> JSONValue {
    .object([
      "aim": .text(aim.name), "wanted": .number(aim.wanted),
      "bound": .text(aim.isAtLeast ? "at least" : "at most"),
      "have": aim.have.map(JSONValue.number) ?? .null,
      "met": aim.isMet.map(JSONValue.flag) ?? .null, "detail": .text(aim.detail),
    ])
  }

  private func score(_ score: Score) -> JSONValue {
    .object([
      "band": .text(score.band.rawValue), "recall": rate(score.recall),
      "precision": rate(score.precision), "false_alarms": rate(score.alarms),
      "rings": rate(score.rings),
    ])
  }

  private func group(_ group: GroupScore) -> JSONValue {
    .object([
      "name": .text(group.name), "skill": .text(orNull: group.skill), "ask": rate(group.ask),
      "escalate": rate(group.escalate), "rings": rate(group.rings),
    ])
  }

  private func indicator(_ score: IndicatorScore) -> JSONValue {
    .object([
      "indicator": .text(score.indicator), "right": rate(score.right), "wrong": rate(score.wrong),
      "lost_without": .integer(score.lost), "spared_without": .integer(score.spared),
      "stated_decibans": .number(score.stated), "measured_decibans": .number(score.measured.value),
      "measured_interval": range(score.measured.interval),
    ])
  }

  private func step(_ step: Calibration.Step) -> JSONValue {
    .object([
      "from": .number(step.from), "to": .number(step.to), "operators": rate(step.operators),
      "innocents": rate(step.innocents), "mean_weight": .number(step.stated),
      "measured_decibans": .number(step.measured.value),
      "measured_interval": range(step.measured.interval),
    ])
  }

  private func delay(_ line: Evaluation.DelayLine) -> JSONValue {
    func one(_ delay: Delay) -> JSONValue {
      .object([
        "median_days": delay.median.map(JSONValue.number) ?? .null,
        "nine_in_ten_days": delay.quantile(0.9).map(JSONValue.number) ?? .null,
        "reached": .integer(delay.days.count), "never": .integer(delay.never),
      ])
    }
    return .object([
      "name": .text(line.name), "ask": one(line.ask), "escalate": one(line.escalate),
    ])
  }

  private func robustness(_ line: Evaluation.RobustnessLine) -> JSONValue {
    .object([
      "missing": .text(line.missing), "ask": score(line.score), "escalate": score(line.escalate),
    ])
  }

  private func fairness(_ line: Evaluation.FairnessLine) -> JSONValue {
    .object([
      "by": .text(line.by), "name": .text(line.fairness.group),
      "band": .text(line.fairness.band.rawValue), "rate": rate(line.fairness.rate),
      "ratio": line.fairness.ratio.value.map(JSONValue.number) ?? .null,
      "interval": range(line.fairness.ratio.interval),
      "left_in_peace": line.fairness.peace.map(JSONValue.number) ?? .null,
      "four_fifths": .flag(line.fairness.keepsFourFifths),
      "stricter": .flag(line.fairness.keepsStricter),
    ])
  }

  private func swap(_ swap: SwapTest) -> JSONValue {
    .object([
      "subjects": .integer(swap.subjects), "changed": .integer(swap.changed.count),
      "first": .array(
        swap.changed.prefix(20).map {
          .object([
            "subject": .text($0.subject), "culture": .text(orNull: $0.culture),
            "from": .text($0.from.rawValue), "to": .text($0.to.rawValue),
            "indicators": .texts($0.indicators),
          ])
        }),
    ])
  }
}
