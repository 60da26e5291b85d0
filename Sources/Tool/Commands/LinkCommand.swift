package import ArgumentParser

/// `bonafide link`: rings only.
package struct LinkCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Says which subjects share so much that one hand may be behind them, and what.",
    discussion: """
      A ring is a reason to look at several subjects together. What offices, carriers, households and other groups share \
      says nothing; a site's links.yaml holds what people confirmed or rejected.
      """)

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
      input.request(paths), format: format, hasBands: !withoutBands, console: console
    ).run()
  }
}
