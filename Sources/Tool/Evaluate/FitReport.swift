import Detection
import Domain
import Simulation

/// Learns weights from one half, shows them on the other, and writes a site's settings.
struct FitReport {
  let console: Console
  let catalogue: IndicatorCatalogue
  let ridge: Double

  func write(_ findings: [Finding], to folder: String) -> ExitStatus {
    let halves = Halves(findings)
    let operators = halves.learned.count(where: \.label.isOperator)
    guard operators > 0, operators < halves.learned.count,
      halves.unseen.contains(where: \.label.isOperator)
    else {
      console.note(
        "Too few labels to learn from: want operators and innocent people in both halves.")
      return .badData
    }
    let path = folder + "/settings.yaml"
    guard !FilePlace.exists(path) else {
      console.note("\(path): have settings already; want a folder without, so that none are lost")
      return .cannotReadOrWrite
    }
    let proposals = FitProposal.all(
      WeightFit(halves.learned, ridge: ridge),
      strengths: Dictionary(
        catalogue.indicators.map { ($0.id, $0.strength) }, uniquingKeysWith: { one, _ in one }),
      usual: Weight.usual)
    show(proposals, halves)
    guard FilePlace.makeFolder(folder), let file = FileSink(path: path),
      file.write(yaml(proposals)), file.flush()
    else {
      console.note("\(path): cannot write")
      return .cannotReadOrWrite
    }
    console.print("Written to \(path); use it with --site \(folder).")
    return .done
  }

  private func show(_ proposals: [FitProposal], _ halves: Halves) {
    let changes = Dictionary(
      proposals.map { ($0.indicator, $0) }, uniquingKeysWith: { one, _ in one })
    let after = halves.unseen.map { Self.changed($0, changes) }
    SectionPrinter(console: console).print([
      EvaluationSection(
        title: "Proposed weights",
        note:
          "Learned from \(halves.learned.count) subjects; what would change by half a deciban or more.",
        columns: ["indicator", "operators", "innocent people", "stated", "proposed", "strength"],
        rows: proposals.map {
          [
            $0.indicator, String($0.operators), String($0.innocents),
            Figure.plain($0.statedDecibans), Figure.plain($0.decibans),
            $0.strength.map { new in "\(new.rawValue)" } ?? "",
          ]
        }),
      EvaluationSection(
        title: "On subjects that it has not seen",
        note:
          "\(halves.unseen.count) subjects, \(halves.unseen.count(where: \.label.isOperator)) of them operators.",
        columns: ["", "before", "after"], rows: comparison(halves.unseen, after)),
    ])
  }

  private func comparison(_ before: [Finding], _ after: [Finding]) -> [[String]] {
    func row(_ name: String, _ value: ([Finding]) -> String) -> [String] {
      [name, value(before), value(after)]
    }
    return [
      row("operators at ask or escalate") { Figure.rate(Score($0, .ask).recall) },
      row("operators at escalate") { Figure.rate(Score($0, .escalate).recall) },
      row("innocent people at ask or escalate, of 1,000") {
        Figure.perThousand(Score($0, .ask).alarms)
      },
      row("innocent people at escalate, of 1,000") {
        Figure.perThousand(Score($0, .escalate).alarms)
      },
      row("an operator stands before somebody innocent") { Figure.plain(Ranking($0).area, 4) },
      row("operators at the top of the queue") { Figure.rate(Ranking($0).top) },
    ]
  }

  /// What a finding would be under new weights.
  ///
  /// A raised strength stays, since a raise has a watch of its own.
  private static func changed(_ finding: Finding, _ changes: [String: FitProposal]) -> Finding {
    var finding = finding
    let before = Evaluator.weight(finding.hits)
    for place in finding.hits.indices {
      guard let change = changes[finding.hits[place].indicator] else { continue }
      finding.hits[place].decibans = change.decibans
      if let strength = change.strength, finding.hits[place].strength == change.stated {
        finding.hits[place].strength = strength
      }
    }
    finding.weight += Evaluator.weight(finding.hits) - before
    finding.band = Evaluator.gate(finding.hits)
    return finding
  }

  private func yaml(_ proposals: [FitProposal]) -> String {
    let lines = proposals.map { proposal in
      let strength = proposal.strength.map { ", strength: \($0.rawValue)" } ?? ""
      return "\(proposal.indicator): {decibans: \(Quantity.plain(proposal.decibans))\(strength)}\n"
    }
    return """
      # Weights learned from labelled cases by `bonafide evaluate --fit`; the catalogue's own stand where nothing is said here.
      # Look at each before use, and learn again when cases or catalogue change.

      """ + (lines.isEmpty ? "{}\n" : lines.joined())
  }
}
