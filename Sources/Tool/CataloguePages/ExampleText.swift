import Domain

/// A worked example as lines of events and what comes of them.
struct ExampleText {
  private let console: Console

  init(_ console: Console) { self.console = console }

  func print(_ example: Example) {
    console.print("Example: \(example.name)")
    for (name, values) in example.lists.sorted(by: { $0.key < $1.key }) {
      console.print("  list \(name): \(values.joined(separator: ", "))")
    }
    for (index, event) in example.events.enumerated() {
      console.print("  \(index + 1). \(line(event))".wrapped(width: console.width, indent: 2))
    }
    console.print("  → \(outcome(example))")
  }

  private func line(_ event: EventDraft) -> String {
    let fields = event.fields.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue)=\(text($0.value))" }
    let subject = event.subject.map { ["subject=\($0)"] } ?? []
    return ([event.time.rfc3339, event.kind.name] + subject + fields).joined(separator: " ")
  }

  private func text(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text.contains(" ") ? "\"\(text)\"" : text
    case .number(let number): Quantity.plain(number)
    case .flag(let flag): flag ? "true" : "false"
    case .moment(let moment): moment.rfc3339
    case .list(let texts): texts.joined(separator: ",")
    }
  }

  private func outcome(_ example: Example) -> String {
    if !example.firesOn.isEmpty {
      let strength = example.strength.map { ", in the end \($0.rawValue)" } ?? ""
      return "fires on \(numbers(example.firesOn))\(strength)"
    }
    if !example.cannotTellOn.isEmpty { return "cannot tell on \(numbers(example.cannotTellOn))" }
    return "stays quiet"
  }

  private func numbers(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }
}
