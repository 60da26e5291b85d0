package import ArgumentParser

/// `bonafide report`: whom to tell, by when, and the packet for them.
package struct ReportCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Says whom to tell and by when, and fills in the packet for one of them.",
    discussion: """
      A packet says what was claimed, what was observed and what people concluded, each apart, in the order and \
      language of its authority. What no event holds is marked and asked for, never made up. `report --list` names \
      the authorities.
      """,
    subcommands: [PacketCommand.self, ReportKeyCommand.self, ReportVerifyCommand.self],
    defaultSubcommand: PacketCommand.self)

  package init() {}
}
