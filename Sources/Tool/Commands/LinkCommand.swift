package import ArgumentParser

/// `bonafide link`: rings, and comparing with another company.
package struct LinkCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Says which subjects share so much that one hand may be behind them, and what.",
    discussion: """
      A ring is a reason to look at several subjects together. What offices, carriers, households and other groups share \
      says nothing; a site's links.yaml holds what people confirmed or rejected.
      """,
    subcommands: [RingsCommand.self, LinkExportCommand.self, LinkCompareCommand.self],
    defaultSubcommand: RingsCommand.self)

  package init() {}
}
