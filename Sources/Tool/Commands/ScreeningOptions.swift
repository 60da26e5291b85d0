import ArgumentParser
import Domain
import Intake

/// What every screening command reads: the lists, what was cleared, and what names are compared with.
struct ScreeningOptions: ParsableArguments {
  @OptionGroup var folder: ListsFolder

  @Option(
    name: .customLong("against"),
    help: "Only these lists, by short name, with commas between; all that are imported otherwise.")
  var against: String?

  @Option(name: .customLong("site"), help: "A folder of the site's own; what was cleared is in it.")
  var site: String?

  @Option(name: .customLong("catalogue"), help: "The catalogue's folder, where it is not found.")
  var catalogue: String?

  @Option(
    name: .customLong("language"), help: "The language of the table; JSON and CSV stay English.")
  var language: Language = .english

  /// The shelf of lists, or why there is none.
  func shelf(_ console: Console) throws(Failure) -> SanctionsShelf {
    guard let path = folder.path(console) else {
      console.note("There is no home for lists; name a folder with --lists DIR.")
      throw Failure(status: .usage)
    }
    let shelf = SanctionsShelf(lists: path)
    guard !shelf.names.isEmpty else {
      console.note(
        "\(path): no sanctions list: have none that was imported; want at least one. Get them with `bonafide lists update`, "
          + "or download a list and run `bonafide lists import FILE`.")
      throw Failure(status: .notFound)
    }
    for name in names ?? [] where !shelf.names.contains(name) {
      console.note(
        "--against \(name.readable): no such list; there are \(shelf.names.joined(separator: ", "))"
      )
      throw Failure(status: .usage)
    }
    return shelf
  }

  /// The short names that were chosen.
  var names: [String]? { against.map { $0.split(separator: ",").map(String.init) } }

  /// The lists in the versions in use.
  func lists(_ console: Console) throws(Failure) -> [SanctionsList] {
    let shelf = try shelf(console)
    var lists: [SanctionsList] = []
    for name in shelf.names where names?.contains(name) != false {
      let (list, unreadable) = shelf.newest(name)
      for path in unreadable { console.note("\(path): not a whole list; import it again") }
      if let list { lists.append(list) }
    }
    guard !lists.isEmpty else {
      console.note("No list can be read; import them again.")
      throw Failure(status: .badData)
    }
    return lists
  }

  /// What names are compared with.
  func tables(_ console: Console) throws(Failure) -> NameTables {
    try CatalogueSource(folder: catalogue, site: site).nameTables(console).get()
  }

  /// What the site's people cleared.
  func clearances(_ console: Console) throws(Failure) -> [Clearance] {
    guard let site else { return [] }
    return try CatalogueSource(folder: catalogue, site: site).clearances(console).get()
  }
}
