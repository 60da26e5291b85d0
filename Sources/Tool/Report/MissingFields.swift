import Domain
import Reports

/// Writes a file for `--filer` in which everything that is missing stands ready to be filled in.
struct MissingFields {
  private let request: PacketRequest
  private let console: Console

  init(_ request: PacketRequest, console: Console) {
    (self.request, self.console) = (request, console)
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let (document, authority) = try PacketRun(request, console: console).documentAndAuthority()
      console.print(text(document, authority))
      return .done
    } catch {
      return error.status
    }
  }

  private func text(_ document: ReportDocument, _ authority: Authority) -> String {
    let entries = document.sections.flatMap(\.blocks).flatMap { block -> [FieldEntry] in
      if case .fields(let entries) = block { return entries.filter(\.isMissing) }
      return []
    }
    var lines = [
      "# What is missing for \(request.authority), for --filer. Take the # away where you fill something in.",
      "fields:",
      "  filer.organisation: []",
    ]
    for entry in entries where entry.id != "filer.organisation" {
      lines.append("  # \(entry.label.readable): \(entry.ask?.readable ?? "")")
      lines.append("  # \(entry.id): [\"\"]")
    }
    let starts = Set(authority.deadlines.filter(\.needsStart).map(\.starts.rawValue))
    for start in (starts.isEmpty ? ["suspected"] : starts.sorted()) {
      if lines.last?.hasPrefix("#   ") != true { lines.append("# starts:") }
      lines.append("#   \(start): 2026-03-02T09:00:00Z")
    }
    lines += [
      "# conclusions:",
      "#   - {by: \"name and post\", on: 2026-03-02, says: \"\"}", "# narrative: \"\"",
    ]
    return lines.joined(separator: "\n")
  }
}
