import Domain

/// The rules of a reader for one sort of record, with what became of them in the file being read.
final class FieldTable {
  let rules: [FieldRule]
  /// By rule: whether the file had a value at one of its places.
  private(set) var found: [Bool]
  private var types: [[FieldType?]]
  private(set) var unused = NameCounts()
  private var isUsed = false

  init(_ rules: FieldRule...) {
    self.rules = rules
    found = Array(repeating: false, count: rules.count)
    types = EventKind.allCases.map { kind in
      rules.map { EventSchema.type(of: $0.field, on: kind) }
    }
  }

  init(list rules: [FieldRule]) {
    self.rules = rules
    found = Array(repeating: false, count: rules.count)
    types = EventKind.allCases.map { kind in
      rules.map { EventSchema.type(of: $0.field, on: kind) }
    }
  }

  /// Puts into an event what the record has for it; a value in a form that is not known is counted and left out.
  func fill(_ draft: inout EventDraft, from record: RecordView) {
    isUsed = true
    let types = types[Int(draft.kind.rawValue)]
    for (number, rule) in rules.enumerated() {
      guard let type = types[number], draft.fields[rule.field] == nil else { continue }
      for path in rule.paths {
        guard let value = record[path] else { continue }
        if let made = rule.form.value(value, type) {
          found[number] = true
          draft.fields[rule.field] = made
          break
        }
        if rule.form.isMalformed(value) {
          unused.add("\(draft.kind.name).\(rule.field.rawValue)")
        }
      }
    }
  }

  /// An event with everything that the record has for it.
  func event(
    _ kind: EventKind, _ time: Moment, _ subject: String?, _ id: String?, from record: RecordView
  ) -> EventDraft {
    var draft = EventDraft(kind: kind, time: time, subject: subject, id: id)
    fill(&draft, from: record)
    return draft
  }

  /// What no record of the file had, as the vendor spells it, and what it would have been; then begins anew.
  func takeAbsent() -> [(field: Field, path: String)] {
    defer {
      found = Array(repeating: false, count: rules.count)
      isUsed = false
    }
    guard isUsed else { return [] }
    return zip(rules, found).filter { !$1 }.map { rule, _ in
      (rule.field, rule.paths.map(\.description).joined(separator: " or "))
    }
  }

  func takeUnused() -> NameCounts {
    defer { unused = NameCounts() }
    return unused
  }
}
