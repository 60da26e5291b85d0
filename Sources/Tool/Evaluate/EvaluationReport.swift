import Domain
import Simulation

/// Runs one evaluation and prints it.
struct EvaluationReport {
  let evaluator: Evaluator
  let labels: String
  let format: EvaluationFormat
  var html: String?
  var isFairness = false
  var swapped: String?
  var fit: String?
  var ridge = 5.0
  var isQuick = false
  var against: String?
  var record: String?

  private var console: Console { evaluator.console }

  func run() -> ExitStatus {
    do throws(Failure) {
      let material = try evaluator.material(labels: labels)
      let look = evaluator.look(material)
      guard !look.findings.isEmpty else {
        console.note("\(labels): have no label of anybody in the events; want the same subjects")
        return .badData
      }
      if let fit {
        return FitReport(console: console, catalogue: material.catalogue, ridge: ridge)
          .write(look.findings, to: fit)
      }
      return try finish(material, look)
    } catch {
      return error.status
    }
  }

  private func finish(_ material: Evaluator.Material, _ look: Evaluator.Look) throws(Failure)
    -> ExitStatus
  {
    var evaluation = Evaluation(
      look.findings, unseen: look.unseen, unlabelled: look.unlabelled, gate: Evaluator.gate)
    if !isQuick {
      let replay = Replay(evaluator, material)
      (evaluation.delays, evaluation.robustness) = (replay.delays(), replay.robustness())
    }
    if let swapped {
      var request = evaluator.request
      request.paths = [swapped]
      let other = Evaluator(request: request, console: console)
      evaluation.swap = SwapTest(
        look.findings, swapped: other.look(try other.material(labels: labels)).findings)
    }
    let aims = Aim.all(evaluation, look.findings)
    let sections =
      isFairness
      ? FairnessSections(evaluation: evaluation).all
      : EvaluationSections(evaluation: evaluation, aims: aims).all
    print(evaluation, aims, sections, material.catalogue)
    if let html {
      let page = EvaluationPage(
        evaluation: evaluation,
        sections: isFairness ? sections : sections + FairnessSections(evaluation: evaluation).all,
        catalogue: material.catalogue.version)
      guard write(page.html, to: html) else { return .cannotReadOrWrite }
    }
    return settle(evaluation)
  }

  private func print(
    _ evaluation: Evaluation, _ aims: [Aim], _ sections: [EvaluationSection],
    _ catalogue: IndicatorCatalogue
  ) {
    switch format {
    case .json:
      JSONPrinter(console.out).print(
        EvaluationDocument(evaluation: evaluation, aims: aims, catalogue: catalogue).json)
    case .markdown: console.print(SectionPrinter.markdown(sections))
    case .table:
      console.print(
        "\(evaluation.operators) operators, \(evaluation.innocents) innocent people; catalogue \(catalogue.version)"
      )
      if evaluation.unseen + evaluation.unlabelled > 0 {
        console.print(
          "\(evaluation.unseen) labels without an event, \(evaluation.unlabelled) subjects without a label"
        )
      }
      console.print("")
      SectionPrinter(console: console).print(sections)
    }
  }

  /// Sets the ratios beside the record, or makes them one.
  private func settle(_ evaluation: Evaluation) -> ExitStatus {
    if let record {
      guard write(FairnessRecord(evaluation).text, to: record) else { return .cannotReadOrWrite }
    }
    guard let against else { return .done }
    guard let old = FairnessRecord(file: against) else {
      console.note("\(against): have no record of fairness; want one written with --record")
      return FilePlace.exists(against) ? .badData : .notFound
    }
    let worse = FairnessRecord(evaluation).worse(than: old)
    for line in worse { console.note("\(against): \(line)") }
    return worse.isEmpty ? .done : .bandReached
  }

  private func write(_ text: String, to path: String) -> Bool {
    if let file = FileSink(path: path), file.write(text), file.flush() { return true }
    console.note("\(path): cannot write")
    return false
  }
}
