package import ArgumentParser

/// The program: the root of its commands.
package struct BonafideCommand: ParsableCommand {
  static let version = "0.1.0"

  package static let configuration = CommandConfiguration(
    commandName: "bonafide",
    abstract: "Turns event logs into explained assessments that ask a person to look.",
    discussion: """
      Events go in as JSON Lines; indicators of the catalogue fire, stay quiet or cannot tell; what comes out says for \
      each subject what was seen, what else it could be, and what would settle it. It is not a verdict on anybody.

      Exit status: 0 done; 3 the band of --fail-on was reached; 64 wrong usage; 65 nothing usable in the input; \
      66 input not found; 70 our fault; 74 could not read or write.
      """,
    version: version,
    subcommands: [
      ScanCommand.self, ExplainCommand.self, LinkCommand.self, CatalogueCommand.self,
      MapCommand.self, ListsCommand.self, ScreenCommand.self, PlanCommand.self,
      DiligenceCommand.self, ReportCommand.self,
      SimulateCommand.self, EvaluateCommand.self,
    ])

  package init() {}

  /// Runs the program on its arguments and says how it ended.
  package static func end(_ arguments: [String], console: Console) -> ExitStatus {
    let status = answer(arguments, console)
    let isWritten = console.out.flush()
    _ = console.err.flush()
    return isWritten ? status : .cannotReadOrWrite
  }

  private static func answer(_ arguments: [String], _ console: Console) -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      if let command = command as? any ConsoleCommand { return try command.run(on: console) }
      try command.run()
      return .done
    } catch {
      let message = fullMessage(for: error, columns: console.width)
      guard exitCode(for: error) == .success else {
        console.note(message)
        return .usage
      }
      console.print(message)
      return .done
    }
  }
}
