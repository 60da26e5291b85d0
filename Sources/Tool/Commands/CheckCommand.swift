import ArgumentParser
import Catalogue
import Detection
import Domain

/// `bonafide catalogue check`: reads every file and plays every example.
struct CheckCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads every file, plays every example, names each problem.")

  @Argument(help: "The catalogue's folder, where it is not found; --catalogue says the same.")
  var folder: String?

  @OptionGroup var folders: CatalogueOptions

  private var site: String? { folders.site }

  mutating func validate() throws {
    guard folder == nil || folders.catalogue == nil else {
      throw ValidationError("The catalogue's folder is given twice, by itself and by --catalogue.")
    }
  }

  func run(on console: Console) -> ExitStatus {
    let folder = folder ?? folders.catalogue
    let source = CatalogueSource(folder: folder, site: site)
    guard let path = source.find(console) else {
      console.note("\(folder ?? "catalogue"): not found: have no such folder; want a catalogue")
      return .notFound
    }
    if let site, !FilePlace.isFolder(site) {
      console.note("\(site): not found: have no such folder; want a site's folder")
      return .notFound
    }
    let (catalogue, problems) = CatalogueReader().read(folder: path, site: site)
    let all = problems + CatalogueReview(catalogue, folder: path).problems + played(catalogue, path)
    for problem in all { console.print(problem.description) }
    for words in catalogue.untranslated where !words.file.hasPrefix(path) {
      let missing = words.missing.joined(separator: ", ")
      console.print("note: \(words.language): \(words.id) has no \(missing)")
    }
    let examples = catalogue.indicators.reduce(0) { $0 + $1.examples.count }
    console.print(
      "\(catalogue.indicators.count) indicators, \(catalogue.measures.count) measures, "
        + "\(examples) examples played, \(all.count) \(all.count == 1 ? "problem" : "problems")")
    return all.isEmpty ? .done : .badData
  }

  /// What playing the examples finds; ours are played with our own settings, which a site may have tuned.
  private func played(_ catalogue: IndicatorCatalogue, _ folder: String) -> [Problem] {
    guard site != nil else {
      return catalogue.indicators.flatMap { Rehearsal.problems(of: $0, in: catalogue) }
    }
    let ours = CatalogueReader().read(folder: folder, site: nil).catalogue
    let ids = Set(ours.indicators.map(\.id))
    return ours.indicators.flatMap { Rehearsal.problems(of: $0, in: ours) }
      + catalogue.indicators.filter { !ids.contains($0.id) }
      .flatMap { Rehearsal.problems(of: $0, in: catalogue) }
  }
}
