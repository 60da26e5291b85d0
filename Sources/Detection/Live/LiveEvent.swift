package import Domain

/// One event as the live engine holds it: once, however many watches keep it, and no longer than the last of them does.
package final class LiveEvent: Sendable {
  package let draft: EventDraft
  /// Where it came from; names it in evidence where it has no id.
  package let file: String
  package let line: Int

  /// The kinds of which standing facts are made, see ``Directory``.
  private static let standingKinds: Set<EventKind> = [
    .subjectDeclared, .claimMade, .travelDeclared, .checkCompleted, .observationNoted,
  ]

  static let standingBits = Array(standingKinds).bits

  package init(_ draft: EventDraft, file: String = "-", line: Int) {
    precondition((0...Int(UInt32.max)).contains(line), "a line's number fits in 32 bits")
    (self.draft, self.file, self.line) = (draft, file, line)
  }

  /// The same event with only the fields that a plan reads.
  func cut(to layout: EventLayout) -> LiveEvent {
    var draft = draft
    draft.fields.keep { layout.offset(of: $0, in: draft.kind) != nil }
    return LiveEvent(draft, file: file, line: line)
  }

  var time: Int64 { draft.time.milliseconds }
  var isStanding: Bool { Self.standingKinds.contains(draft.kind) }
  var kindBit: UInt64 { 1 << UInt64(draft.kind.rawValue) }

  /// Kind and fields present: what ``Lookout`` can tell of it.
  var shape: Shape { Shape(kind: draft.kind, fields: Set(draft.fields.map(\.key))) }

  struct Shape: Hashable {
    var kind: EventKind
    var fields: Set<Field>
  }

  /// A field's value as the text that groups events by it.
  func key(_ field: Field) -> String? {
    switch draft.fields[field] {
    case .text(let text): text
    case .list(let list): list.isEmpty ? "\u{1F}" : list.map { "\u{1F}" + $0 }.joined()
    case .number, .flag, .moment, nil: nil
    }
  }
}

extension LiveEvent {
  /// Domains of a known employer, where the event is a verified claim that names one.
  var employerDomains: [String] {
    guard draft.kind == .claimMade, draft.fields[.verified] == .flag(true),
      draft.fields[.employer] != nil
    else { return [] }
    return [Field.email, .url].compactMap(key)
  }
}

extension [LiveEvent] {
  /// Puts an event in its place by time, after those of its moment.
  mutating func insertInOrder(_ event: LiveEvent) {
    insert(event, at: partitionPoint { $0.time > event.time })
  }

  /// Each of them once.
  var different: [LiveEvent] {
    var seen: Set<ObjectIdentifier> = []
    return filter { seen.insert(ObjectIdentifier($0)).inserted }
  }
}
