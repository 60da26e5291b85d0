package import ArgumentParser
import Intake

/// `bonafide lists`: sanctions lists, and what is known of network addresses, from lists that somebody keeps.
package struct ListsCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "lists",
    abstract:
      "Imports and fetches sanctions lists and lists of network addresses, and says which there are.",
    subcommands: [ListsImportCommand.self, ListsUpdateCommand.self, ListsStatusCommand.self])

  package init() {}
}

/// Where imported lists are kept.
struct ListsFolder: ParsableArguments {
  @Option(
    name: .customLong("lists"),
    help: "The folder of imported lists; BONAFIDE_LISTS or the user's data folder otherwise.")
  var lists: String?

  /// The folder as told, else from the environment; `nil` where there is no home.
  func path(_ console: Console) -> String? {
    if let told = lists ?? console.environment["BONAFIDE_LISTS"] { return told }
    if let data = console.environment["XDG_DATA_HOME"], !data.isEmpty {
      return "\(data)/bonafide/lists"
    }
    return console.environment["HOME"].map { "\($0)/.local/share/bonafide/lists" }
  }
}
