package import ArgumentParser
import Domain
import Simulation

/// `bonafide evaluate EVENTS LABELS`: how right the catalogue is about people whose truth is known.
package struct EvaluateCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Sets what the engine says beside what is known: right, wrong, how soon, how fair.",
    discussion: """
      LABELS has one line of JSON, or one row of a table with commas, for each subject: subject, and label (innocent or operator; \
      cleared and confirmed mean the same); where known also group or playbook, skill, ring, culture. `bonafide simulate` writes both files.

      --fairness prints the fairness report; --swapped EVENTS sets the same people under other names beside it. --fit FOLDER learns \
      weights from one half of the labels, shows them on the other half, and writes FOLDER/settings.yaml, to be used with --site.
      """)

  @Argument(help: "Files or folders of events, or -, and last the labels.")
  var paths: [String]

  @Option(name: .customLong("format"), help: "table, json or markdown.")
  var format: EvaluationFormat = .table

  @Option(help: "Write one page with plots here, too.")
  var html: String?

  @Flag(help: "Print the fairness report.")
  var fairness = false

  @Option(help: "The same people's events under swapped names, from simulate --names swapped.")
  var swapped: String?

  @Option(help: "Write a site's settings with learned weights into this folder.")
  var fit: String?

  @Option(help: "How strongly learned weights are held at the stated ones, in cases.")
  var ridge = 5.0

  @Flag(help: "Leave out what needs many scans: how soon, and what missing data cost.")
  var quick = false

  @Option(help: "How many innocent people take part in those scans.")
  var sample = 5000

  @Option(
    help: "Fail, with status 3, where a ratio is worse than this record of fairness; see --record.")
  var against: String?

  @Option(help: "Write the ratios of fairness here, for --against.")
  var record: String?

  @OptionGroup var input: InputOptions

  package init() {}

  package func validate() throws {
    guard paths.count >= 2 else {
      throw ValidationError("Want events and labels: bonafide evaluate EVENTS LABELS.")
    }
    guard ridge > 0 else { throw ValidationError("--ridge \(ridge): want a number above 0.") }
    guard sample > 0 else { throw ValidationError("--sample \(sample): want a number above 0.") }
  }

  package func run(on console: Console) -> ExitStatus {
    let request = input.request(Array(paths.dropLast()), on: console)
    var report = EvaluationReport(
      evaluator: Evaluator(request: request, console: console, sampleSize: sample),
      labels: paths.last ?? "", format: format)
    (report.html, report.isFairness, report.swapped) = (html, fairness, swapped)
    (report.fit, report.ridge, report.isQuick) = (fit, ridge, quick || fit != nil || fairness)
    (report.against, report.record) = (against, record)
    return report.run()
  }
}

/// How an evaluation is printed.
package enum EvaluationFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table, json, markdown
}
