import Domain
import Intake

/// Takes in one list of network addresses or of mail services, in place of the one of its kind.
struct ListImportRun {
  let kind: ListKind
  let files: [String]
  var version: String?
  var date: String?
  var locations: String?
  let folder: String
  /// The share by which the list may fall; any where `nil`.
  var largestFall: Double?

  func run(on console: Console) -> ExitStatus {
    let work = ListImport(
      kind: kind, files: files, version: version, date: date,
      fileDate: FilePlace.day(of: files[0]), locations: locations)
    switch work.read() {
    case .failure(let failure):
      console.note(failure.text)
      return failure.status
    case .success(let list): return keep(list, console)
    }
  }

  private func keep(_ list: ListImport.Read, _ console: Console) -> ExitStatus {
    for reject in list.rejects.first.prefix(IntakeNotes.limit) {
      console.note("\(reject.at): \(reject.problem): have \(reject.have); want \(reject.want)")
    }
    if list.rejects.total > 0 { console.note("\(list.rejects.total) lines left out") }
    let name = files.joined(separator: ", ")
    guard list.count > 0 else {
      console.note("\(name): nothing usable; nothing was imported")
      return .badData
    }
    if let largestFall, let before = countBefore,
      Double(list.count) < Double(before) * (1 - largestFall)
    {
      console.note(
        "\(name): shrunk: have \(list.count) \(list.unit); want about the \(before) there were, "
          + "or an import by hand; nothing was imported")
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

  /// The size of the list that is there.
  private var countBefore: Int? {
    let lists = AddressLists(folder: folder)
    switch kind {
    case .address(let kind): return lists.lists[kind]?.count
    case .mail(let kind): return lists.mail[kind]?.count
    }
  }
}
