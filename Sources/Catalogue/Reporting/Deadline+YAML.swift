import Domain
import Yams

extension Deadline {
  /// Reads `{starts: blocked, within: 10 business days, by: law, mark: F}`.
  static func read(_ node: Node, in scope: Scope) -> Deadline? {
    let keys = ["starts", "within", "by", "mark", "note"]
    guard let map = MapReader(node, "the deadline", keys: keys, in: scope) else { return nil }
    let starts = map.required("starts").flatMap { scope.word($0, Start.self) }
    let span = map.required("within").flatMap { Self.span($0, in: scope) }
    let duty = map.required("by").flatMap { scope.word($0, Duty.self) }
    let mark = map.required("mark").flatMap { scope.word($0, Authority.Mark.self) }
    let note = map["note"].flatMap { Worded.read($0, in: scope) }
    guard let starts, let span, let duty, let mark else { return nil }
    return Deadline(starts: starts, span: span, by: duty, mark: mark, note: note)
  }

  private static func span(_ node: Node, in scope: Scope) -> Span? {
    guard let text = scope.text(node) else { return nil }
    if let span = Self.span(text) { return span }
    scope.report(
      .badSpan, at: node, have: shown(text),
      want: "10 business days, 30 calendar days, 72 hours, same day, each 09-30 or promptly")
    return nil
  }

  private static func span(_ text: String) -> Span? {
    let words = text.split(separator: " ").map(String.init)
    switch words.count {
    case 1: return text == "promptly" ? .promptly : nil
    case 2 where words == ["same", "day"]: return .sameDay
    case 2 where words[0] == "each":
      // 2024 has every day that a year can have.
      return Moment(date: "2024-\(words[1])") == nil ? nil : .eachYear(words[1])
    case 2 where ["hour", "hours"].contains(words[1]): return count(words[0]).map(Span.hours)
    case 3 where ["day", "days"].contains(words[2]):
      switch words[1] {
      case "business": return count(words[0]).map(Span.businessDays)
      case "calendar": return count(words[0]).map(Span.calendarDays)
      default: return nil
      }
    default: return nil
    }
  }

  private static func count(_ word: String) -> Int? {
    Int(word).flatMap { (1...1000).contains($0) ? $0 : nil }
  }
}
