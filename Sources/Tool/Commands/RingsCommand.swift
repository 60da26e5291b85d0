package import ArgumentParser

/// `bonafide link PATH...`: rings only.
package struct RingsCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "rings",
    abstract: "Finds rings among the subjects of events (what `link PATH...` does).")

  @Argument(help: "Files or folders of events, or -.")
  var paths: [String]

  @Option(name: .customLong("format"), help: "How to print the answer.")
  var format: PageFormat = .table

  @Flag(
    name: .customLong("without-bands"),
    help: "Do not assess the members; quicker, and the band of each ring stays open.")
  var withoutBands = false

  @OptionGroup var input: InputOptions

  package init() {}

  package func run(on console: Console) -> ExitStatus {
    LinkReport(
      input.request(paths, on: console), format: format, hasBands: !withoutBands, console: console
    ).run()
  }
}
