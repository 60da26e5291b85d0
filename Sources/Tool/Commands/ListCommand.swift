import ArgumentParser

/// `bonafide catalogue list`: one line an indicator.
struct ListCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the indicators: id, strength, family, title.")

  @Option(name: .customLong("format"), help: "How to print the answer.")
  var format: PageFormat = .table

  @OptionGroup var folders: CatalogueOptions

  func run(on console: Console) -> ExitStatus {
    do throws(Failure) {
      let catalogue = try folders.read(console)
      switch format {
      case .json: JSONPrinter(console.out).print(CatalogueDocument.list(catalogue))
      case .table: CatalogueTable(console).print(catalogue)
      }
      return .done
    } catch {
      return error.status
    }
  }
}
