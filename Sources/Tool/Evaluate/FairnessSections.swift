import Domain
import Simulation

/// The fairness report as tables.
struct FairnessSections {
  let evaluation: Evaluation

  var all: [EvaluationSection] {
    [table("culture", "Name cultures"), table("group", "Groups")].filter { !$0.rows.isEmpty }
      + (evaluation.swap.map { [swap($0)] } ?? [])
  }

  private func table(_ by: String, _ title: String) -> EvaluationSection {
    EvaluationSection(
      title: "Fairness: \(title.lowercased())",
      note:
        "Innocent people only, each beside all others. Four fifths: the part left in peace is at least four fifths of the rest's. "
        + "Stricter: asked not surely more than a quarter oftener than the rest.",
      columns: [
        by, "band", "of 1,000", "ratio to the rest", "left in peace", "four fifths", "stricter",
      ],
      rows: evaluation.fairness.filter { $0.by == by }.map {
        [
          $0.fairness.group, $0.fairness.band.rawValue, Figure.perThousand($0.fairness.rate),
          Figure.ratio($0.fairness.ratio),
          $0.fairness.peace.map { Figure.plain($0, 3) } ?? "–",
          $0.fairness.keepsFourFifths ? "kept" : "NOT KEPT",
          $0.fairness.keepsStricter ? "kept" : "NOT KEPT",
        ]
      })
  }

  private func swap(_ swap: SwapTest) -> EvaluationSection {
    EvaluationSection(
      title: "Names swapped",
      note:
        "\(swap.subjects) people under names of another culture, all else the same: \(swap.changed.count) change their band.",
      columns: ["subject", "culture", "band", "under the other name", "indicators that differ"],
      rows: swap.changed.prefix(20).map {
        [
          $0.subject, $0.culture ?? "", $0.from.rawValue, $0.to.rawValue,
          $0.indicators.joined(separator: " "),
        ]
      })
  }
}
