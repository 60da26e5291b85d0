import Domain
import Intake

/// A proposed mapping as YAML, with what is left to decide.
struct MapText {
  private let proposal: MapProposal

  init(_ proposal: MapProposal) { self.proposal = proposal }

  func print(to console: Console) {
    for line in lines { console.print(line) }
    for doubt in proposal.doubts { console.note("to decide: \(doubt.readable)") }
    for (column, shape) in proposal.unplaced {
      console.note("not placed: \(column.readable) (\(shape))")
    }
  }

  var lines: [String] {
    proposal.map.events.flatMap { row in
      var lines = ["event: \(text(row.event))", "time: \(text(row.time))"]
      lines.append("subject: \(text(row.subject))")
      if let id = row.id { lines.append("id: \(text(id))") }
      lines.append(row.fields.isEmpty ? "fields: {}" : "fields:")
      lines += row.fields.map { "  \($0.field.rawValue): \(text($0.value))" }
      return lines
    }
  }

  private func text(_ value: ColumnMap.Value) -> String {
    switch value {
    case .constant(let word) where EventKind(name: word) != nil: return word
    case .constant(let word): return "{is: \(quoted(word))}"
    case .column(let name, .plain): return quoted(name)
    case .column(let name, let form): return "{column: \(quoted(name)), \(text(form))}"
    }
  }

  private func text(_ form: ColumnMap.Form) -> String {
    switch form {
    case .plain: return ""
    case .words(let words):
      let pairs = words.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \($0.value)" }
      return "words: {\(pairs.joined(separator: ", "))}"
    case .pattern(let pattern, _): return "form: \(quoted(pattern))"
    case .seconds: return "form: seconds"
    case .milliseconds: return "form: milliseconds"
    case .comma: return "form: comma"
    }
  }

  private func quoted(_ text: String) -> String {
    let isPlain = text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0 == "_" }
    if isPlain, !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased()) {
      return text
    }
    return YAMLString.quoted(text)
  }
}
