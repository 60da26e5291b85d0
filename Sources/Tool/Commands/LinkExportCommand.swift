package import ArgumentParser
import Domain
import Linking

/// `bonafide link export`: identifiers as keyed hashes, for comparing with another company's.
package struct LinkExportCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Writes keyed hashes of what subjects hold, one JSON object a line, and nothing else of them."
  )

  @Argument(help: "Files or folders of events, or -.")
  var paths: [String]

  @Option(name: .customLong("keyed"), help: "A file with the key, 32 bytes or more.")
  var keyFile: String

  @Flag(
    name: .customLong("with-subjects"),
    help: "Name the subjects that hold each identifier: for yourself, never to be handed over.")
  var withSubjects = false

  @OptionGroup var input: InputOptions

  package init() {}

  package func run(on console: Console) -> ExitStatus {
    guard let key = LinkFile.bytes(keyFile) else {
      console.note("\(keyFile): not found: have no such file; want a key")
      return .notFound
    }
    guard key.count >= KeyedHash.fewestBytes else {
      console.note(
        "\(keyFile): short-key: have \(key.count) bytes; want \(KeyedHash.fewestBytes) or more")
      return .badData
    }
    var request = input.request(paths, on: console)
    request.only = []
    do throws(Failure) {
      let (store, newest) = try Scan(request, console: console).sightings()
      let all = SharedIdentifiers(store, KeyedHash(key: key), asOf: request.asOf ?? newest)
      let printer = JSONPrinter(console.out, indented: false)
      for entry in all.entries { printer.print(line(entry)) }
      return .done
    } catch {
      return error.status
    }
  }

  private func line(_ entry: SharedIdentifiers.Entry) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("by", .text(entry.kind.rawValue)), .init("hash", .text(entry.hash)),
    ]
    if withSubjects { members.append(.init("subjects", .texts(entry.subjects))) }
    return .object(members)
  }
}
