package import ArgumentParser
import Domain

/// `bonafide catalogue`: what is watched for, why, and whether the files are right.
package struct CatalogueCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Lists, shows and checks the indicators and measures.",
    subcommands: [
      ListCommand.self, ShowCommand.self, CheckCommand.self, CoverageCommand.self,
    ])

  package init() {}
}

/// The folders that the catalogue commands read.
struct CatalogueOptions: ParsableArguments {
  @Option(name: .customLong("site"), help: "A folder of the site's own indicators and settings.")
  var site: String?

  @Option(name: .customLong("catalogue"), help: "The catalogue's folder, where it is not found.")
  var catalogue: String?

  func read(_ console: Console) throws(Failure) -> IndicatorCatalogue {
    try CatalogueSource(folder: catalogue, site: site).read(console).get()
  }
}
