import ArgumentParser
import Domain
import Foundation
import Intake

/// `bonafide screen NAME`: who on the lists may be meant.
struct ScreenNamesCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Says which entries of the lists may mean somebody, and why.",
    usage: """
      bonafide screen [NAME] [--born DATE] [--country CODE] [--place TEXT] [--address TEXT] [--document NUMBER] [--wallet ADDRESS]
      bonafide screen --file FILE [--format table|json|csv]
      bonafide screen --events PATH
      """,
    discussion: """
      A name alone is possible at most. It is a match where the name is alike by 0.92 or more and one more field agrees, or \
      where a document or wallet is the very one. More fields never hide an entry: they confirm or contradict it.

      FILE is a table with a header (name, and where known id, born, country, place, address, document, wallet, kind) or JSON \
      lines with these keys. With --changes only entries that were added, changed or removed with the newest version of each list \
      are looked at.
      """)

  @Argument(help: "The name; or nothing with --document, --wallet, --address, --file or --events.")
  var name: String?

  @Option(name: .customLong("born"), help: "The birth date or year: 1981, 1981-12 or 1981-12-10.")
  var born: String?

  @Option(name: .customLong("country"), help: "The country's code, as KR.")
  var country: String?

  @Option(name: .customLong("place"), help: "The place of birth.")
  var place: String?

  @Option(name: .customLong("address"), help: "The address.")
  var address: String?

  @Option(name: .customLong("document"), help: "The number of a document; may be repeated.")
  var documents: [String] = []

  @Option(name: .customLong("wallet"), help: "The address of a wallet; may be repeated.")
  var wallets: [String] = []

  @Option(name: .customLong("kind"), help: "person, organisation, vessel or aircraft, where known.")
  var kind: ListedEntity.Kind?

  @Option(name: .customLong("file"), help: "A file of people, or - for standard input.")
  var file: String?

  @Option(
    name: .customLong("events"), parsing: .singleValue,
    help:
      "Files or folders of events whose names, payees and wallets are screened; may be repeated.")
  var events: [String] = []

  @Flag(name: .customLong("changes"), help: "Only what the newest version of each list changed.")
  var changes = false

  @Option(
    name: .customLong("since"),
    help: "With --changes: what changed after this day, as 2026-03-01.")
  var since: String?

  @Option(name: .customLong("format"), help: "How to print the answer: table, json or csv.")
  var format: ScreeningFormat = .table

  @Option(name: .customLong("limit"), help: "How many entries are shown for each at most.")
  var limit = 10

  @Option(name: .customLong("at-least"), help: "The least score that is shown, 0 to 1.")
  var atLeast = 0.8

  @Flag(name: .customLong("all"), help: "Show what was cleared, too.")
  var all = false

  @Option(name: .customLong("fail-on"), help: "End with status 3 at a match, or at a possible one.")
  var failOn: ScreeningFailure?

  @Option(name: .customLong("threads"), help: "How many threads; the machine's cores otherwise.")
  var threads: Int?

  @OptionGroup var options: ScreeningOptions

  func validate() throws {
    let asks = name != nil || address != nil || !documents.isEmpty || !wallets.isEmpty
    guard [asks, file != nil, !events.isEmpty].count(where: \.self) == 1 else {
      throw ValidationError(
        "Want one of: a name (or --document, --wallet, --address), --file, --events.")
    }
    if let name, !name.contains(where: { $0.isLetter || $0.isNumber }) {
      throw ValidationError("\(name.readable): want a name.")
    }
    if !asks, born != nil || country != nil || place != nil {
      throw ValidationError("--born, --country and --place belong to a name; a file has columns.")
    }
    guard (1...1000).contains(limit) else { throw ValidationError("--limit: want 1 to 1000.") }
    guard (0...1).contains(atLeast) else { throw ValidationError("--at-least: want 0 to 1.") }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads \(threads): want a number from 1 to 1024.")
    }
    if let since {
      guard changes else { throw ValidationError("--since belongs to --changes.") }
      guard Moment(date: since) != nil else {
        throw ValidationError("--since \(since): want a date such as 2026-03-01.")
      }
    }
  }

  func run(on console: Console) -> ExitStatus {
    do throws(Failure) {
      let people = try people(console)
      let clearances = try options.clearances(console)
      let tables = try options.tables(console)
      let today = Moment.now.date
      let desk: ScreeningDesk
      if changes {
        let changed = ChangedLists(
          try options.shelf(console), names: options.names, since: since)
        desk = ScreeningDesk(
          changed.lists, tables: tables, clearances: clearances, today: today,
          changes: changed.changes)
        for line in changed.told { console.note(line.readable) }
      } else {
        desk = ScreeningDesk(
          try options.lists(console), tables: tables, clearances: clearances, today: today)
      }
      return ScreeningRun(desk: desk, request: request, console: console).run(people)
    } catch {
      return error.status
    }
  }

  private var request: ScreeningRequest {
    ScreeningRequest(
      format: format, limit: limit, atLeast: atLeast, showsCleared: all, failOn: failOn,
      threads: threads ?? Processors.active, phrases: Phrases(options.language))
  }

  private func people(_ console: Console) throws(Failure) -> [ScreenedPerson] {
    if let file { return try read(file, console) }
    if !events.isEmpty {
      return try EventPeople(paths: events, threads: request.threads, console: console).read()
    }
    let query = ScreeningQuery(
      name: name, born: born, country: country?.uppercased(), place: place, address: address,
      documents: documents, wallets: wallets, kind: kind)
    return [ScreenedPerson(query: query)]
  }

  private func read(_ file: String, _ console: Console) throws(Failure) -> [ScreenedPerson] {
    guard file == "-" || FilePlace.exists(file) else {
      console.note("\(file): not found: have no such file; want people")
      throw Failure(status: .notFound)
    }
    let data =
      file == "-"
      ? FileHandle.standardInput.readDataToEndOfFile()
      : FileManager.default.contents(atPath: file)
    guard let data else {
      console.note("\(file): cannot read it")
      throw Failure(status: .cannotReadOrWrite)
    }
    switch Result(catching: { () throws(Problem) in try PeopleFile(Array(data), file: file) }) {
    case .failure(let problem):
      console.note(problem.description.readable)
      throw Failure(status: .badData)
    case .success(let read):
      tell(read, console)
      guard read.people.isEmpty else { return read.people }
      console.note("\(file): nobody to screen: have no usable line; want a name in each")
      throw Failure(status: .badData)
    }
  }

  private func tell(_ read: PeopleFile, _ console: Console) {
    for problem in read.problems.prefix(IntakeNotes.limit) {
      console.note(problem.description.readable)
    }
    let rest = read.problems.count - IntakeNotes.limit
    if rest > 0 { console.note("… and \(rest) more lines left out") }
    if !read.unknown.isEmpty {
      console.note("columns that are not used: \(read.unknown.joined(separator: ", "))".readable)
    }
  }
}

extension ListedEntity.Kind: ExpressibleByArgument {}
extension ScreeningFormat: ExpressibleByArgument {}
extension ScreeningFailure: ExpressibleByArgument {}
