import Catalogue
import Domain

/// Finds and reads the catalogue, and says what is wrong with it.
struct CatalogueSource {
  /// As given with `--catalogue`.
  var folder: String?
  /// As given with `--site`.
  var site: String?

  /// The folder to read: as told, else from the environment, else beside the program or where we stand.
  func find(_ console: Console) -> String? {
    if let told = told(console) {
      return FilePlace.isFolder(told) ? told : nil
    }
    let starts = FilePlace.ancestors(of: console.executable).dropFirst()
    let places =
      starts.flatMap { ["\($0)/catalogue", "\($0)/share/bonafide/catalogue"] }
      + FilePlace.ancestors(of: console.workingFolder).map { "\($0)/catalogue" }
    return places.first { FilePlace.isFolder($0 + "/indicators") }
  }

  /// Reads it, or prints what stands in the way and says how to end.
  func read(
    _ console: Console, for use: CatalogueUse = .review
  ) -> Result<IndicatorCatalogue, Failure> {
    if let site, !FilePlace.isFolder(site) {
      console.note("\(site): not found: have no such folder; want a site's folder")
      return .failure(Failure(status: .notFound))
    }
    guard let folder = find(console) else {
      console.note("The catalogue was not found; name its folder with --catalogue DIR.")
      return .failure(Failure(status: told(console) == nil ? .ourFault : .notFound))
    }
    let (catalogue, problems) = CatalogueReader().read(folder: folder, site: site, for: use)
    guard !problems.isEmpty else { return .success(catalogue) }
    for problem in problems { console.note(problem.description) }
    let areOurs = problems.contains { !isSite($0) }
    return .failure(Failure(status: areOurs ? .ourFault : .badData))
  }

  /// Which public lists there are and how lists are kept; what goes without saying where there is no catalogue.
  func lists(_ console: Console) -> Result<ListCatalogue, Failure> {
    guard let folder = find(console) else { return .success(ListCatalogue()) }
    let (lists, problems) = CatalogueReader().lists(folder: folder, site: site)
    return settled(lists, problems, console)
  }

  /// What names are compared with.
  func nameTables(_ console: Console) -> Result<NameTables, Failure> {
    guard let folder = find(console) else {
      console.note("The catalogue was not found; name its folder with --catalogue DIR.")
      return .failure(Failure(status: told(console) == nil ? .ourFault : .notFound))
    }
    let (tables, problems) = CatalogueReader().nameTables(folder: folder, site: site)
    return settled(tables, problems, console)
  }

  /// What the people of the site cleared.
  func clearances(_ console: Console) -> Result<[Clearance], Failure> {
    guard let site else { return .success([]) }
    guard FilePlace.isFolder(site) else {
      console.note("\(site): not found: have no such folder; want a site's folder")
      return .failure(Failure(status: .notFound))
    }
    let (clearances, problems) = CatalogueReader().clearances(site: site)
    return settled(clearances, problems, console)
  }

  private func settled<Value>(
    _ value: Value, _ problems: [Problem], _ console: Console
  ) -> Result<Value, Failure> {
    guard !problems.isEmpty else { return .success(value) }
    for problem in problems { console.note(problem.description) }
    return .failure(Failure(status: problems.contains { !isSite($0) } ? .ourFault : .badData))
  }

  private func told(_ console: Console) -> String? {
    folder ?? console.environment["BONAFIDE_CATALOGUE"]
  }

  private func isSite(_ problem: Problem) -> Bool {
    guard let site else { return false }
    let prefix = site.hasSuffix("/") ? site : site + "/"
    return problem.place.file.hasPrefix(prefix)
  }
}
