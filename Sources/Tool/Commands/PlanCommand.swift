package import ArgumentParser
import Domain

/// `bonafide plan`: what people do next about one subject, in order.
package struct PlanCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Orders what people do about a subject: steps, owners, clocks, and what is not said.",
    discussion: """
      Nothing is done by the program. Steps come from the catalogue and from what the events hold; where the band is \
      clear there is nothing to do.
      """)

  @Argument(help: "The subject, byte for byte as in the events.")
  var subject: String

  @Argument(help: "Files or folders of events, or -.")
  var paths: [String]

  @Option(name: .customLong("format"), help: "How to print the plan.")
  var format: PacketFormat = .text

  @Option(
    name: .customLong("opened"),
    help: "When the case was opened (RFC 3339); clocks run from there.")
  var opened: String?

  @Option(
    name: .customLong("for"),
    help: "Whose plan it is: employer, platform or payment; told by the subject's events otherwise."
  )
  var audience: Audience?

  @Option(name: .customLong("output"), help: "Write it here; to standard output otherwise.")
  var output: String?

  @OptionGroup var input: InputOptions

  package init() {}

  package func validate() throws {
    if let opened, Moment(rfc3339: opened) == nil {
      throw ValidationError("--opened \(opened): want RFC 3339 with zone, as 2026-03-01T00:00:00Z.")
    }
  }

  package func run(on console: Console) -> ExitStatus {
    PlanRun(
      subject, input.request(paths, on: console), opened: opened.flatMap(Moment.init(rfc3339:)),
      audience: audience, form: (format, output), console: console
    ).run()
  }
}
