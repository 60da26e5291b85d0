import ArgumentParser
import Domain

/// `bonafide catalogue show`: the page of an indicator or a measure.
struct ShowCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows all that is known of an indicator or a measure.")

  @Argument(help: "The id of an indicator or a measure.")
  var id: String

  @Option(name: .customLong("language"), help: "The language of the page.")
  var language: Language = .english

  @OptionGroup var folders: CatalogueOptions

  func run(on console: Console) -> ExitStatus {
    do throws(Failure) {
      let catalogue = try folders.read(console)
      if let indicator = catalogue.indicator(id) {
        IndicatorPage(console, phrases: Phrases(language)).print(indicator, of: catalogue)
        return .done
      }
      if let measure = catalogue.measures.first(where: { $0.id == id }) {
        MeasurePage(console, phrases: Phrases(language)).print(measure, of: catalogue)
        return .done
      }
      console.note(
        "\(id.readable): no such indicator or measure; `bonafide catalogue list` names them.")
      return .usage
    } catch {
      return error.status
    }
  }
}
