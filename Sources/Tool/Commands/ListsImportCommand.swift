import ArgumentParser
import Domain
import Foundation
import Intake

/// `bonafide lists import`: takes in lists, each in place of the one of its kind or as the next version of itself.
struct ListsImportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes in sanctions lists, or a list of network addresses or mail services.",
    usage: """
      bonafide lists import PATH ... [--list NAME] [--date DATE] [--accept-shrink]
      bonafide lists import KIND FILE ... [--version VERSION] [--date DATE] [--locations FILE]
      """,
    discussion: """
      PATH is a sanctions list or a folder of them, known by its content: OFAC's tables (sdn.csv with what lies beside it, \
      cons_prim.csv), sdn.xml, sdn_advanced.xml, the lists of the UN, the UK and the EU, Follow-the-Money JSON lines, and plain \
      lists of wallets; .gz and .zst too. Each import is a version of its list. A file that is cut off or has changed its form \
      never takes the place of a good one.

      KIND is ip-country, ip-asn, hosting, vpn, relay, tor, own-egress, free-mail or disposable-mail, and FILE a MaxMind DB file, \
      GeoLite2's tables (several files are joined; the table of places lies beside them or is named with --locations), or plain \
      text: CIDR blocks, addresses or ranges, one a line, for ip-country and ip-asn with the country's code or the network's \
      number behind them (commas or tabs between); AS and a number names a whole network for the others; free-mail and \
      disposable-mail hold a domain a line. Lines that are nothing of the sort are counted and left out. One list of a kind is \
      kept.
      """)

  @Argument(
    help: ArgumentHelp(
      "Sanctions lists or folders of them; or a kind and a file.", valueName: "path"))
  var items: [String]

  @Option(
    name: .customLong("list"),
    help: "The short name of the list, where it is not known by its content.")
  var list: String?

  @Option(
    name: .customLong("version"),
    help: "The version of a list of network addresses; a fingerprint otherwise.")
  var version: String?

  @Option(
    name: .customLong("date"),
    help: "The list's date; what it says itself, or the file's otherwise.")
  var date: String?

  @Option(
    name: .customLong("locations"), help: "The table of places that GeoLite2's blocks point to.")
  var locations: String?

  @Flag(name: .customLong("accept-shrink"), help: "Take a list from which much has gone.")
  var acceptsShrink = false

  @Option(name: .customLong("site"), help: "A folder of the site's own settings.")
  var site: String?

  @Option(name: .customLong("catalogue"), help: "The catalogue's folder, where it is not found.")
  var catalogue: String?

  @OptionGroup var folder: ListsFolder

  func validate() throws {
    if let date, Moment(date: date) == nil {
      throw ValidationError("--date \(date): want a date such as 2026-03-01.")
    }
    if items.count == 1, ListKind(argument: items[0]) != nil {
      throw ValidationError("\(items[0]): want the file of the list behind its kind.")
    }
  }

  func run(on console: Console) -> ExitStatus {
    guard let folder = folder.path(console) else {
      console.note("There is no home for lists; name a folder with --lists DIR.")
      return .usage
    }
    if items.count > 1, let kind = ListKind(argument: items[0]) {
      return ListImportRun(
        kind: kind, files: Array(items.dropFirst()), version: version, date: date,
        locations: locations, folder: folder
      ).run(on: console)
    }
    let source = CatalogueSource(folder: catalogue, site: site)
    switch source.lists(console) {
    case .failure(let failure): return failure.status
    case .success(let lists):
      return SanctionsImportRun(
        shelf: SanctionsShelf(lists: folder), lists: lists, list: list, date: date,
        acceptsShrink: acceptsShrink, console: console
      ).run(items)
    }
  }
}
