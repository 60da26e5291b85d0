import ArgumentParser
import Domain
import Intake

/// The options of every command that reads events.
struct InputOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: "Whose format the input has; guessed from each file's content otherwise.")
  var from: InputFormat?

  @Option(
    name: .customLong("map"),
    help: "A mapping file for a table or records of your own; `bonafide map FILE` proposes one.")
  var map: String?

  @OptionGroup var lists: ListsFolder

  @Flag(
    name: .customLong("no-screening"),
    help: "Do not screen names, payees and wallets against imported sanctions lists.")
  var skipsScreening = false

  @Option(name: .customLong("only"), help: "Only these indicators, by id, with commas between.")
  var only: String?

  @Option(
    name: .customLong("as-of"),
    help: "Leave out events after this moment (RFC 3339); the newest event otherwise.")
  var asOf: String?

  @Option(
    name: .customLong("rejects"), help: "Write every rejected line's place and problem here.")
  var rejects: String?

  @Option(name: .customLong("threads"), help: "How many threads; the machine's cores otherwise.")
  var threads: Int?

  @Option(name: .customLong("site"), help: "A folder of the site's own indicators and settings.")
  var site: String?

  @Option(name: .customLong("catalogue"), help: "The catalogue's folder, where it is not found.")
  var catalogue: String?

  @Option(
    name: .customLong("language"),
    help: "The language of tables and explanations; JSON and SARIF stay English.")
  var language: Language?

  func validate() throws {
    if let from, (from == .mapped) != (map != nil), from == .mapped || map != nil {
      throw ValidationError("--from map and --map FILE belong together; other formats need no map.")
    }
    if let asOf, Moment(rfc3339: asOf) == nil {
      throw ValidationError("--as-of \(asOf): want RFC 3339 with zone, as 2026-03-01T00:00:00Z.")
    }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads \(threads): want a number from 1 to 1024.")
    }
    if only != nil, onlyIDs?.isEmpty != false {
      throw ValidationError("--only: want at least one indicator's id.")
    }
  }

  private var onlyIDs: Set<String>? {
    only.map { Set($0.split(separator: ",").map { String($0.trimmingSpaces) }) }
  }

  func request(_ paths: [String], on console: Console) -> ScanRequest {
    var request = ScanRequest(paths: paths)
    (request.input, request.only, request.rejects) = (from, onlyIDs, rejects)
    (request.site, request.catalogue, request.language) = (
      site, catalogue, language ?? .english
    )
    request.map = map
    request.screens = !skipsScreening
    request.lists = lists.path(console)
    request.asOf = asOf.flatMap { Moment(rfc3339: $0) }
    request.threads = threads ?? Processors.active
    return request
  }
}

extension InputFormat: ExpressibleByArgument {}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    return start.last == " " ? start.dropLast().trimmingSpaces : start
  }
}
