package import ArgumentParser

/// A command that writes to a console it is handed, so that tests can run it whole.
package protocol ConsoleCommand: ParsableCommand {
  /// Does the work and says how to end; throws only where the arguments are wrong.
  func run(on console: Console) throws -> ExitStatus
}
