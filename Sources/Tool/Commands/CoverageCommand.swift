import ArgumentParser

/// `bonafide catalogue coverage`: every red flag and measure of the documents, beside what implements it.
struct CoverageCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Sets every red flag and measure of the documents beside what implements it.")

  @Option(name: .customLong("format"), help: "How to print the answer.")
  var format: PageFormat = .table

  @OptionGroup var folders: CatalogueOptions

  func run(on console: Console) -> ExitStatus {
    do throws(Failure) {
      let coverage = CoveragePage(try folders.read(console))
      switch format {
      case .json: JSONPrinter(console.out).print(coverage.value)
      case .table: coverage.print(to: console)
      }
      return .done
    } catch {
      return error.status
    }
  }
}
