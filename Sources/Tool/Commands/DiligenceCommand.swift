package import ArgumentParser
import Domain
import Intake

/// `bonafide diligence`: what was checked about somebody, and the sheets that everybody fills in alike.
package struct DiligenceCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "diligence",
    abstract: "Shows what was checked about a subject, a vendor or everybody; prints the sheets.",
    usage: """
      bonafide diligence SUBJECT PATH... [options]
      bonafide diligence --vendor ID PATH... [options]
      bonafide diligence --all PATH... [--from TIME] [--to TIME] [options]
      bonafide diligence --sheet interview|onboarding|vendor|platform-signup [options]
      """,
    discussion: """
      A filled-in sheet (CSV or JSON) is an input like any other: its rows become checks and observations.
      """)

  @Argument(help: "The subject, unless --vendor or --all says whose file it is; then events.")
  var words: [String] = []

  @Option(name: .customLong("vendor"), help: "The file of a vendor and of those it sent.")
  var vendor: String?

  @Flag(name: .customLong("all"), help: "The file of everybody.")
  var isOfEverybody = false

  @Option(name: .customLong("sheet"), help: "Print a sheet to fill in instead.")
  var sheet: String?

  @Option(name: .customLong("format"), help: "How to print it.")
  var format: DiligenceFormat = .text

  @Option(
    name: .customLong("from"),
    help: "With --all, who was there after this moment (RFC 3339); or a format of the input.")
  var from: String?

  @Option(
    name: [.customLong("to"), .customLong("as-of")],
    help: "How it stood at this moment (RFC 3339); the newest event otherwise.")
  var to: String?

  @Option(
    name: .customLong("for"),
    help: "Whose measures: employer, platform or payment; told by the events otherwise.")
  var audience: Audience?

  @Option(
    name: .customLong("company"), help: "The subject under which the firm's own checks stand.")
  var company = "company"

  @Option(name: .customLong("output"), help: "Write it here; to standard output otherwise.")
  var output: String?

  @OptionGroup var input: PlaceOptions

  package init() {}

  package func validate() throws {
    if let from, begin == nil, format(of: from) == nil {
      throw ValidationError("--from \(from): want RFC 3339 with zone, or a format of the input.")
    }
    if let to, Moment(rfc3339: to) == nil {
      throw ValidationError("--to \(to): want RFC 3339 with zone, as 2026-03-01T00:00:00Z.")
    }
    if [vendor != nil, isOfEverybody, sheet != nil].count(where: \.self) > 1 {
      throw ValidationError("--vendor, --all and --sheet: want one of them.")
    }
    if let begin, let end = to.flatMap(Moment.init(rfc3339:)), end < begin {
      throw ValidationError("--to \(end.rfc3339): want a moment after --from \(begin.rfc3339).")
    }
    if begin != nil, !isOfEverybody { throw ValidationError("--from TIME goes with --all.") }
    if sheet != nil, !words.isEmpty { throw ValidationError("--sheet reads no events.") }
    if sheet == nil, paths.isEmpty { throw ValidationError("Want files or folders of events.") }
  }

  private var begin: Moment? { from.flatMap(Moment.init(rfc3339:)) }

  private func format(of word: String) -> InputFormat? { InputFormat(rawValue: word) }

  private var paths: [String] {
    vendor == nil && !isOfEverybody ? Array(words.dropFirst()) : words
  }

  package func run(on console: Console) -> ExitStatus {
    var request = input.request(paths, on: console)
    request.input = from.flatMap(format)
    request.asOf = to.flatMap(Moment.init(rfc3339:))
    if let sheet { return SheetRun(sheet, request, form: (format, output), console: console).run() }
    let about: DiligenceRun.About =
      isOfEverybody
      ? .everybody(from: begin) : vendor.map { .vendor($0) } ?? .subject(words.first ?? "")
    return DiligenceRun(
      about, request, form: (format, output), audience: audience, company: company, console: console
    ).run()
  }
}
