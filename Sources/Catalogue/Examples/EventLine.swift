import Domain
import Yams

/// One event of an example, written on a line: `00:00 login.succeeded subject=a1 country=DE`.
///
/// `subject=a{1..60}` stands for sixty lines, with a1 to a60.
struct EventLine {
  let node: Node
  let scope: Scope

  private static let mostRepeated = 300

  /// The events of the line, each or `nil`; every bad word is reported at its own place.
  func events() -> [EventDraft?] {
    guard let text = scope.text(node) else { return [nil] }
    guard let open = text.firstRange(of: "{"), let close = text.firstRange(of: "}"),
      open.upperBound <= close.lowerBound,
      let (first, last) = Self.numbers(text[open.upperBound..<close.lowerBound])
    else { return [event(text)] }
    guard first <= last, last - first < Self.mostRepeated else {
      scope.report(
        .badEvent, at: node, have: shown(String(text[open.lowerBound..<close.upperBound])),
        want: "{1..60}, at most \(Self.mostRepeated)")
      return [nil]
    }
    return (first...last).map { number in
      event(text[..<open.lowerBound] + "\(number)" + text[close.upperBound...])
    }
  }

  /// The two numbers of `1..60`.
  private static func numbers(_ text: Substring) -> (Int, Int)? {
    let bounds = text.split(separator: "..", omittingEmptySubsequences: false)
    guard bounds.count == 2, bounds.allSatisfy({ $0.utf8.count <= 6 }), let first = Int(bounds[0]),
      let last = Int(bounds[1])
    else { return nil }
    return (first, last)
  }

  private func event(_ text: some StringProtocol) -> EventDraft? {
    let text = String(text)
    guard let words = LineWord.split(text) else {
      scope.report(.badEvent, at: node, have: "a quote that does not end", want: "a closing quote")
      return nil
    }
    guard words.count >= 2 else {
      scope.report(
        .badEvent, at: node, have: shown(text),
        want: "a time, an event kind and fields, as in 00:00 login.succeeded subject=a1")
      return nil
    }
    let time = time(words[0])
    let kind = kind(words[1])
    guard let kind else { return nil }
    var draft = EventDraft(kind: kind, time: time ?? ExampleTime.start, subject: nil)
    let fits = words.dropFirst(2).map { add($0, to: &draft) }
    return hasSubject(draft) && time != nil && fits.allSatisfy(\.self) ? draft : nil
  }

  private func hasSubject(_ draft: EventDraft) -> Bool {
    if draft.subject != nil || draft.kind == .listEntry { return true }
    scope.report(.badEvent, at: node, have: "no subject", want: "subject=…")
    return false
  }

  private func time(_ word: LineWord) -> Moment? {
    if let time = ExampleTime.moment(word.text) { return time }
    scope.report(
      .badEvent, at: place(word), have: shown(word.text), want: "a time such as 09:30 or 2d09:30")
    return nil
  }

  private func kind(_ word: LineWord) -> EventKind? {
    if let kind = EventKind(name: word.text) { return kind }
    scope.report(
      .unknownKind, at: place(word), have: shown(word.text), want: oneOf(EventSchema.names))
    return nil
  }

  /// Adds `key=value`; gives whether it could.
  private func add(_ word: LineWord, to draft: inout EventDraft) -> Bool {
    guard let (key, value) = word.pair else {
      scope.report(.badEvent, at: place(word), have: shown(word.text), want: "field=value")
      return false
    }
    switch key {
    case "subject": draft.subject = value
    case "id": draft.id = value
    case "source": break
    default:
      guard let field = scope.field(named: key, at: place(word), on: [draft.kind]),
        let type = EventSchema.type(of: field, on: draft.kind)
      else { return false }
      return set(field, type, value, word, in: &draft)
    }
    return isGiven(value, word)
  }

  private func isGiven(_ value: String, _ word: LineWord) -> Bool {
    if !value.isEmpty { return true }
    scope.report(.badEvent, at: place(word), have: shown(word.text), want: "a value")
    return false
  }

  private func set(
    _ field: Field, _ type: FieldType, _ value: String, _ word: LineWord,
    in draft: inout EventDraft
  ) -> Bool {
    if draft.fields[field] != nil {
      scope.report(
        .duplicateKey, at: place(word), have: "\(field.rawValue) more than once", want: "it once")
      return false
    }
    guard let read = FieldValue(written: value, as: type) else {
      scope.report(
        .badValue, at: place(word), have: shown(word.text),
        want: "\(field.rawValue)= with \(type.refusal(of: value) ?? type.described)")
      return false
    }
    draft.fields[field] = read
    return true
  }

  /// Where the word stands; a folded text only has a beginning.
  private func place(_ word: LineWord) -> Place {
    var place = scope.place(node)
    switch node.scalar?.style {
    case .plain: place.column += word.offset
    case .singleQuoted, .doubleQuoted: place.column += word.offset + 1
    default: break
    }
    return place
  }
}
