package import ArgumentParser
import Domain

/// `bonafide scan`: events in, explained assessments out.
package struct ScanCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Reads events and says which subjects a person should look at, and why.",
    discussion: """
      PATH is a file (.jsonl or .json, also .gz and .zst), a folder of them, or - for standard input. Results go to \
      standard output, progress and problems to standard error.

      Formats: table is for people; json is one document; jsonl is a line {"kind":"scan",...} with the summary, then \
      a line {"kind":"assessment",...} for each subject; sarif is SARIF 2.1.0.
      """)

  @Argument(help: "Files or folders of events, or -.")
  var paths: [String]

  @Option(name: .customLong("format"), help: "How to print the answer.")
  var format: OutputFormat = .table

  @Flag(name: .customLong("all"), help: "Show subjects whose band is clear, too.")
  var all = false

  @Option(name: .customLong("fail-on"), help: "End with status 3 where a subject has this band.")
  var failOn: FailOn?

  @OptionGroup var input: InputOptions

  package init() {}

  package func run(on console: Console) -> ExitStatus {
    var request = input.request(paths, on: console)
    (request.format, request.showsClear) = (format, all)
    request.failOn = failOn?.band
    return Scan(request, console: console).run()
  }

  /// Bands that a script may want to stop at.
  enum FailOn: String, CaseIterable, ExpressibleByArgument {
    case ask, escalate

    var band: Assessment.Band {
      switch self {
      case .ask: .ask
      case .escalate: .escalate
      }
    }
  }
}
