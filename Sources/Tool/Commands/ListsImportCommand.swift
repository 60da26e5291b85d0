import ArgumentParser
import Domain
import Foundation
import Intake

/// `bonafide lists import`: takes in one list, in place of the one of its kind.
struct ListsImportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes in a list of addresses, in place of the one of its kind.",
    discussion: """
      FILE is a MaxMind DB file, or plain text: CIDR blocks, addresses or ranges, one a line, for ip-country and ip-asn with the country's code \
      or the network's number behind them (commas or tabs between); AS and a number names a whole network for the others. \
      Lines that are nothing of the sort are counted and left out.
      """)

  @Argument(help: "What the list tells: ip-country, ip-asn, hosting, vpn, relay or tor.")
  var kind: AddressListKind

  @Argument(help: "The list.")
  var file: String

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
    guard FilePlace.exists(file) else {
      console.note("\(file): not found: have no such file; want a list of addresses")
      return .notFound
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      console.note("\(file): cannot read it")
      return .cannotReadOrWrite
    }
    let (list, rejects) = read(Array(data))
    for reject in rejects.first.prefix(IntakeNotes.limit) {
      console.note("\(reject.at): \(reject.problem): have \(reject.have); want \(reject.want)")
    }
    if rejects.total > 0 { console.note("\(rejects.total) lines left out") }
    guard list.count > 0 else {
      console.note("\(file): nothing usable; nothing was imported")
      return .badData
    }
    return keep(list, in: folder, console)
  }

  private func read(
    _ bytes: [UInt8]
  ) -> (list: AddressList, rejects: Capped<IntakeSummary.Reject>) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if var database = MaxMindFile(bytes) {
      return (database.list(of: kind, name: name, version: version, date: date), Capped())
    }
    return AddressList.reading(
      String(decoding: bytes, as: UTF8.self), as: kind, name: name, version: version,
      date: date ?? fileDate)
  }

  private func keep(_ list: AddressList, in folder: String, _ console: Console) -> ExitStatus {
    do {
      try AddressLists.keep(list, in: folder)
    } catch {
      console.note("\(folder): cannot write the list")
      return .cannotReadOrWrite
    }
    console.print("\(kind.rawValue): \(list.count) ranges of \(list.name), \(list.date)")
    return .done
  }

  /// The day on which the file was last changed.
  private var fileDate: String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    guard let date = attributes?[.modificationDate] as? Date else { return "unknown" }
    return Moment(milliseconds: Int64(date.timeIntervalSince1970 * 1000)).date
  }
}
