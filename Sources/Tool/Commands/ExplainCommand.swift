package import ArgumentParser

/// `bonafide explain`: every indicator's outcome for one subject.
package struct ExplainCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why each indicator fired, stayed quiet or could not tell for a subject.")

  @Argument(help: "The subject, byte for byte as in the events.")
  var subject: String

  @Argument(help: "Files or folders of events, or -.")
  var paths: [String]

  @Option(name: .customLong("format"), help: "How to print the answer.")
  var format: PageFormat = .table

  @OptionGroup var input: InputOptions

  package init() {}

  package func run(on console: Console) -> ExitStatus {
    Explain(subject, input.request(paths, on: console), format: format, console: console).run()
  }
}
