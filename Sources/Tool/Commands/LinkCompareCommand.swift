package import ArgumentParser
import Domain

/// `bonafide link compare`: what two exports have in common.
package struct LinkCompareCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Says which keyed hashes two exports have in common.")

  @Argument(help: "One export.")
  var one: String

  @Argument(help: "The other.")
  var other: String

  package init() {}

  package func run(on console: Console) -> ExitStatus {
    var files: [[LinkFile.Line: [String]]] = []
    for path in [one, other] {
      guard let bytes = LinkFile.bytes(path) else {
        console.note("\(path): not found: have no such file; want an export")
        return .notFound
      }
      switch LinkFile.lines(bytes) {
      case .success(let lines): files.append(lines)
      case .failure(let line):
        console.note("\(path):\(line.number): not-json: have another line; want one of an export")
        return .badData
      }
    }
    let common = files[0].keys.filter { files[1][$0] != nil }
      .sorted { ($0.by, $0.hash) < ($1.by, $1.hash) }
    let printer = JSONPrinter(console.out, indented: false)
    for line in common {
      let subjects = Set((files[0][line] ?? []) + (files[1][line] ?? [])).sorted()
      var members: [JSONValue.Member] = [
        .init("by", .text(line.by)), .init("hash", .text(line.hash)),
      ]
      if !subjects.isEmpty { members.append(.init("subjects", .texts(subjects))) }
      printer.print(.object(members))
    }
    console.note("in common: \(common.count) of \(files[0].count) and \(files[1].count)")
    return .done
  }
}
