package import ArgumentParser
import Domain

/// `bonafide report SUBJECT PATH... --for ID`: a packet; `--list` and `--fields`: what there is.
package struct PacketCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "packet",
    abstract: "Fills in a packet (what `report SUBJECT PATH...` does), or lists the authorities.")

  @Argument(help: "The subject or the ring, byte for byte as `scan` names it.")
  var subject: String?

  @Argument(help: "Files or folders of events, or -.")
  var paths: [String] = []

  @Option(name: .customLong("for"), help: "The authority's id; `report --list` names them.")
  var authority: String?

  @Option(
    name: .customLong("format"), help: "The packet's form; or stix, misp, for other programs.")
  var format: ReportFormat = .html

  @Option(name: .customLong("tlp"), help: "With stix or misp, with whom it may be shared.")
  var light: TrafficLight = .amber

  @Option(
    name: .customLong("filer"),
    help: "A file with what the filer says; `--missing` writes one to fill in.")
  var filer: String?

  @Option(name: .customLong("output"), help: "Write the packet here; to standard output otherwise.")
  var output: String?

  @Flag(
    name: .customLong("missing"),
    help: "Print a file for --filer with every field that is missing, instead of the packet.")
  var isMissing = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var listing: AuthorityOptions
  @OptionGroup var input: InputOptions

  package init() {}

  package func validate() throws {
    if listing.isListed || listing.showsFields {
      guard subject == nil, authority == nil else {
        throw ValidationError("--list and --fields take no subject and no --for.")
      }
      return
    }
    guard subject != nil, !paths.isEmpty else {
      throw ValidationError("want a subject or a ring, and at least one path; or --list.")
    }
    if format.packet == nil, archive.archive != nil {
      throw ValidationError("--archive holds a packet; --format stix and misp go without it.")
    }
    guard authority != nil || format.packet == nil else {
      throw ValidationError(
        "want --for with an authority's id; `bonafide report --list` names them.")
    }
    if input.only != nil {
      throw ValidationError("--only: a packet tells of all indicators.")
    }
  }

  package func run(on console: Console) -> ExitStatus {
    if listing.isListed || listing.showsFields {
      return AuthorityList(
        listing, folders: (input.catalogue, input.site), language: input.language ?? .english,
        console: console
      ).run()
    }
    var request = PacketRequest(
      name: subject ?? "", authority: authority ?? "", scan: input.request(paths, on: console))
    (request.format, request.filer, request.output) = (format.packet ?? .json, filer, output)
    request.language = input.language
    if format.packet == nil {
      return ExchangeRun(request, format: format, light: light, console: console).run()
    }
    if let archive = archive.request {
      return ArchiveRun(request, archive, console: console).run()
    }
    return isMissing
      ? MissingFields(request, console: console).run() : PacketRun(request, console: console).run()
  }
}
