import Domain
import Foundation
import Intake

/// Takes in one list of network addresses, in place of the one of its kind.
struct AddressListImport {
  let kind: AddressListKind
  let file: String
  var version: String?
  var date: String?
  let folder: String
  /// The share by which the list may fall; any where `nil`.
  var largestFall: Double?

  func run(on console: Console) -> ExitStatus {
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
    if let largestFall, let before = AddressLists(folder: folder).lists[kind],
      Double(list.count) < Double(before.count) * (1 - largestFall)
    {
      console.note(
        "\(file): shrunk: have \(list.count) ranges; want about the \(before.count) there were, "
          + "or an import by hand; nothing was imported")
      return .badData
    }
    return keep(list, console)
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
      date: date ?? FilePlace.day(of: file))
  }

  private func keep(_ list: AddressList, _ console: Console) -> ExitStatus {
    do {
      try AddressLists.keep(list, in: folder)
    } catch {
      console.note("\(folder): cannot write the list")
      return .cannotReadOrWrite
    }
    console.print("\(kind.rawValue): \(list.count) ranges of \(list.name), \(list.date)")
    return .done
  }
}
