import ArgumentParser
import Domain
import Foundation
import Intake

/// `bonafide lists import`: takes in one list, in place of the one of its kind.
struct ListsImportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes in a list of addresses or of mail services, in place of the one of its kind.",
    discussion: """
      FILE is a MaxMind DB file, GeoLite2's tables (several files are joined; the table of places lies beside them or is named with --locations), or plain text: CIDR blocks, addresses or ranges, one a line, for ip-country and ip-asn with the country's code \
      or the network's number behind them (commas or tabs between); AS and a number names a whole network for the others; free-mail and disposable-mail hold a domain a line. \
      Lines that are nothing of the sort are counted and left out.
      """)

  @Argument(
    help: """
      What the list tells: ip-country, ip-asn, hosting, vpn, relay, tor, own-egress, free-mail or disposable-mail.
      """)
  var kind: ListKind

  @Argument(help: "The list; several files are joined.")
  var files: [String]

  @Option(
    name: .customLong("locations"), help: "The table of places that GeoLite2's blocks point to.")
  var locations: String?

  @Option(name: .customLong("version"), help: "The list's version; a fingerprint otherwise.")
  var version: String?

  @Option(name: .customLong("date"), help: "The list's date; the file's otherwise.")
  var date: String?

  @OptionGroup var folder: ListsFolder

  func run(on console: Console) -> ExitStatus {
    guard let folder = folder.path(console) else {
      console.note("There is no home for lists; name a folder with --lists DIR.")
      return .usage
    }
    let work = ListImport(
      kind: kind, files: files, version: version, date: date, fileDate: fileDate,
      locations: locations)
    switch work.read() {
    case .failure(let failure):
      console.note(failure.text)
      return failure.status
    case .success(let list):
      return keep(list, in: folder, console)
    }
  }

  private func keep(_ list: ListImport.Read, in folder: String, _ console: Console) -> ExitStatus {
    for reject in list.rejects.first.prefix(IntakeNotes.limit) {
      console.note("\(reject.at): \(reject.problem): have \(reject.have); want \(reject.want)")
    }
    if list.rejects.total > 0 { console.note("\(list.rejects.total) lines left out") }
    guard list.count > 0 else {
      console.note("\(files.joined(separator: ", ")): nothing usable; nothing was imported")
      return .badData
    }
    do {
      try list.keep(folder)
    } catch {
      console.note("\(folder): cannot write the list")
      return .cannotReadOrWrite
    }
    console.print("\(kind.rawValue): \(list.count) \(list.unit) of \(list.name), \(list.date)")
    return .done
  }

  /// The day on which the file was last changed.
  private var fileDate: String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: files[0])
    guard let date = attributes?[.modificationDate] as? Date else { return "unknown" }
    return Moment(milliseconds: Int64(date.timeIntervalSince1970 * 1000)).date
  }
}
