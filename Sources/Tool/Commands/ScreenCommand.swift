package import ArgumentParser

/// `bonafide screen`: names, wallets, documents and addresses against imported sanctions lists.
package struct ScreenCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Screens names, wallets, documents and addresses against imported sanctions lists.",
    discussion: """
      `screen NAME` asks about one, `screen --file people.csv` about many, `screen --events PATH` about everybody whom events \
      name. `screen clear` writes down that an entry speaks of somebody else; it is not raised again unless either side changes.
      """,
    subcommands: [ScreenNamesCommand.self, ScreenClearCommand.self],
    defaultSubcommand: ScreenNamesCommand.self)

  package init() {}
}
