import ArgumentParser

/// `bonafide catalogue list`: one line an indicator.
struct ListCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the indicators: id, strength, family, title.")

  @Option(name: .customLong("format"), help: "How to print the answer.")
  var format: PageFormat = .table

  @Flag(
    name: .customLong("asked"),
    help: "Only the questions that are asked of everybody alike and are never scored.")
  var isAsked = false

  @Option(name: .customLong("language"), help: "The language of the questions of --asked.")
  var language: Language = .english

  @OptionGroup var folders: CatalogueOptions

  func run(on console: Console) -> ExitStatus {
    do throws(Failure) {
      let catalogue = try folders.read(console)
      if isAsked {
        QuestionList(catalogue, phrases: Phrases(language)).print(to: console, as: format)
        return .done
      }
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
