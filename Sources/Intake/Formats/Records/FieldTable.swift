import Domain

/// The rules of a reader for one sort of record, with what became of them in the file being read.
final class FieldTable {
  let rules: [FieldRule]
  /// By rule: whether the file had a value at one of its places.
  private(set) var found: [Bool]
  private var types: [[FieldType?]]
  /// By kind, then rule: whether somebody reads the field.
  private var kept: [[Bool]]?
  private(set) var unused = NameCounts()
  private var isUsed = false

  convenience init(_ rules: FieldRule...) { self.init(list: rules) }

  init(list rules: [FieldRule]) {
    self.rules = rules
    found = Array(repeating: false, count: rules.count)
    types = EventKind.allCases.map { kind in
      rules.map { EventSchema.type(of: $0.field, on: kind) }
    }
  }

  /// Leaves out fields that a layout does not keep; that the file has them is still noted.
  func keepOnly(_ layout: EventLayout) {
    kept = EventKind.allCases.map { kind in
      rules.map { layout.offset(of: $0.field, in: kind) != nil }
    }
  }

  /// Puts into an event what the record has for it; a value in a form that is not known is counted and left out.
  func fill(_ draft: inout EventDraft, from record: RecordView) {
    isUsed = true
    let kind = Int(draft.kind.rawValue)
    for (number, rule) in rules.enumerated() {
      let isKept = kept?[kind][number] ?? true
      if !isKept, found[number] { continue }
      guard let type = types[kind][number], draft.fields[rule.field] == nil else { continue }
      guard isKept else {
        noteFound(number, record, type)
        continue
      }
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

  private func noteFound(_ number: Int, _ record: RecordView, _ type: FieldType) {
    let rule = rules[number]
    found[number] = rule.paths.contains { path in
      record[path].flatMap { rule.form.value($0, type) } != nil
    }
  }

  /// An event with everything that the record has for it.
  func event(
    _ kind: EventKind, _ time: Moment, _ subject: String?, _ id: String?, from record: RecordView
  ) -> EventDraft {
    var draft = EventDraft(kind: kind, time: time, subject: subject, id: id)
    draft.fields.reserveCapacity(rules.count)
    fill(&draft, from: record)
    return draft
  }

  /// By rule, whether the file had a value for it, `nil` where no record asked; then begins anew.
  func takeFound() -> [Bool]? {
    defer {
      found = Array(repeating: false, count: rules.count)
      isUsed = false
    }
    return isUsed ? found : nil
  }

  /// What no record of a file had, as the vendor spells it, and what it would have been, from what each thread found.
  func absent(_ found: [[Bool]?]) -> [(field: Field, path: String)] {
    let found = found.compactMap(\.self)
    guard !found.isEmpty else { return [] }
    return rules.indices.filter { rule in !found.contains { $0[rule] } }.map { rule in
      (rules[rule].field, rules[rule].paths.map(\.description).joined(separator: " or "))
    }
  }

  func takeUnused() -> NameCounts {
    defer { unused = NameCounts() }
    return unused
  }
}
