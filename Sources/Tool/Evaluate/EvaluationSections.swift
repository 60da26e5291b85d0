import Domain
import Simulation

/// Puts an evaluation into tables, the same for terminal, page and record.
struct EvaluationSections {
  let evaluation: Evaluation
  let aims: [Aim]

  var all: [EvaluationSection] {
    [
      aimSection, bands, rings, skills, playbooks, both, groups, delays, indicators, calibration,
      robustness,
    ].filter { !$0.rows.isEmpty }
  }

  private var aimSection: EvaluationSection {
    EvaluationSection(
      title: "Aims", note: "What was wanted, what came out, and by how much it misses.",
      columns: ["aim", "wanted", "have", "met", "missed by", "of"],
      rows: aims.map { aim in
        let isShare = aim.isAtLeast
        return [
          aim.name, (aim.isAtLeast ? "at least " : "at most ") + shown(aim.wanted, isShare),
          aim.have.map { shown($0, isShare) } ?? "cannot tell",
          aim.isMet.map { $0 ? "yes" : "no" } ?? "cannot tell",
          aim.isMet == false ? aim.have.map { shown(abs($0 - aim.wanted), isShare) } ?? "" : "",
          aim.detail,
        ]
      })
  }

  private func shown(_ value: Double, _ isShare: Bool) -> String {
    isShare ? Figure.percent(value) : Figure.plain(value)
  }

  private var bands: EvaluationSection {
    EvaluationSection(
      title: "Bands",
      note:
        "Recall: of the operators, those with at least this band. Precision: of all with at least this band, the operators. "
        + "Brackets hold 95 % intervals (Wilson).",
      columns: ["at least", "recall", "precision", "false alarms of 1,000", "rings reached"],
      rows: evaluation.scores.map {
        [
          $0.band.rawValue, Figure.rate($0.recall), Figure.rate($0.precision),
          Figure.perThousand($0.alarms), Figure.rate($0.rings),
        ]
      })
  }

  private var rings: EvaluationSection {
    EvaluationSection(
      title: "Rings found by links",
      note:
        "Found: two members of a made ring stand in one found ring. Right: at least half of a found ring is one made ring.",
      columns: [
        "made rings found", "found rings that are right", "order: area", "order: at the top",
      ],
      rows: [
        [
          Figure.rate(evaluation.rings.found), Figure.rate(evaluation.rings.right),
          Figure.plain(evaluation.ranking.area, 3), Figure.rate(evaluation.ranking.top),
        ]
      ])
  }

  private var skills: EvaluationSection {
    table("By skill", evaluation.skills, "skill")
  }

  private var playbooks: EvaluationSection {
    table("By playbook", evaluation.playbooks, "playbook")
  }

  private func table(_ title: String, _ scores: [GroupScore], _ name: String) -> EvaluationSection {
    EvaluationSection(
      title: title, note: "", columns: [name, "ask or escalate", "escalate", "rings reached"],
      rows: scores.map {
        [$0.name, Figure.rate($0.ask), Figure.rate($0.escalate), Figure.rate($0.rings)]
      })
  }

  private var both: EvaluationSection {
    let skills = Skill.allCases.map(\.rawValue)
    return EvaluationSection(
      title: "By playbook and skill", note: "Operators with at least ask.",
      columns: ["playbook"] + skills,
      rows: evaluation.playbooks.map { playbook in
        [playbook.name]
          + skills.map { skill in
            evaluation.both.first { $0.name == playbook.name && $0.skill == skill }
              .map { "\(Figure.percent($0.ask.share ?? 0)) of \($0.ask.total)" } ?? "–"
          }
      })
  }

  private var groups: EvaluationSection {
    EvaluationSection(
      title: "False alarms by group",
      note: "Innocent people of 1,000 with this band, and where the true figure lies with 95 %.",
      columns: ["group", "people", "ask or escalate", "escalate"],
      rows: evaluation.groups.map {
        [
          $0.name, String($0.ask.total), Figure.perThousand($0.ask),
          Figure.perThousand($0.escalate),
        ]
      })
  }

  private var delays: EvaluationSection {
    EvaluationSection(
      title: "Days from the first event",
      note:
        "Found by scans as of every other day, so up to two days too long. Never: not within the time that was looked at.",
      columns: ["who", "ask: median", "ask: nine in ten", "never", "escalate: median", "never"],
      rows: evaluation.delays.map {
        [
          $0.name, days($0.ask.median), days($0.ask.quantile(0.9)), String($0.ask.never),
          days($0.escalate.median), String($0.escalate.never),
        ]
      })
  }

  private func days(_ value: Double?) -> String { value.map { Figure.plain($0, 0) } ?? "–" }

  private var indicators: EvaluationSection {
    EvaluationSection(
      title: "Indicators",
      note:
        "Right and wrong: operators and innocent people for whom it fired. Without it: who would be clear. Decibans as stated, and as "
        + "measured: ten times the decimal logarithm of how much more often it fires for operators.",
      columns: [
        "indicator", "right", "wrong", "lost without it", "spared without it", "stated", "measured",
      ],
      rows: evaluation.indicators.sorted {
        ($1.wrong.count, $0.indicator) < ($0.wrong.count, $1.indicator)
      }
      .map {
        [
          $0.indicator, String($0.right.count), String($0.wrong.count), String($0.lost),
          String($0.spared), Figure.plain($0.stated), Figure.decibans($0.measured),
        ]
      })
  }

  private var calibration: EvaluationSection {
    EvaluationSection(
      title: "Do weights mean what they say?",
      note: "If they do, measured decibans lie near the mean weight: ten decibans are ten to one.",
      columns: ["weight", "operators", "innocent people", "mean weight", "measured decibans"],
      rows: evaluation.calibration.steps.map {
        [
          $0.from < 0 ? "none" : "\(Figure.plain($0.from)) to \(Figure.plain($0.to))",
          String($0.operators.count), String($0.innocents.count), Figure.plain($0.stated),
          Figure.decibans($0.measured),
        ]
      })
  }

  private var robustness: EvaluationSection {
    EvaluationSection(
      title: "When data are missing",
      note: "All operators and a part of the innocent, with one kind of data taken away.",
      columns: [
        "missing", "ask or escalate", "escalate", "false alarms of 1,000", "escalated of 1,000",
      ],
      rows: evaluation.robustness.map {
        [
          $0.missing, Figure.rate($0.score.recall), Figure.rate($0.escalate.recall),
          Figure.perThousand($0.score.alarms), Figure.perThousand($0.escalate.alarms),
        ]
      })
  }
}
