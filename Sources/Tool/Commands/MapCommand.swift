package import ArgumentParser
import Intake

/// `bonafide map`: proposes a mapping file for a table or records.
package struct MapCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Proposes a mapping file for a table or records of your own.",
    discussion: """
      Looks at the header and the first thousand rows of a CSV, TSV or JSON file, prints the mapping to standard \
      output, and says on standard error what it could not place or is not sure of. No value is printed but the words \
      of a result column. Read it, mend it, then: bonafide scan FILE --map MAPPING
      """)

  @Argument(help: "A file: .csv, .tsv, .json or .jsonl, also .gz and .zst.")
  var file: String

  package init() {}

  package func run(on console: Console) -> ExitStatus {
    do throws(IntakeError) {
      guard let proposal = try MapProposal(path: file) else {
        console.note("\(file): have no row under a header and no record; want a table or JSON")
        return .badData
      }
      MapText(proposal).print(to: console)
      return .done
    } catch {
      switch error {
      case .notFound(let path):
        console.note("\(path): not found: have no such file; want a table or records")
        return .notFound
      case .cannotRead(let path, let reason):
        console.note("\(path): cannot read: \(reason)")
        return .cannotReadOrWrite
      }
    }
  }
}
