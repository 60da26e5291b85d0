import Domain
import Yams

extension Clearance {
  private static let keys = [
    "entity", "subject", "name", "by", "why", "on", "until", "asked", "entry",
  ]

  /// Reads a site's `cleared.yaml`: a list of what people compared and found to be somebody else.
  static func readAll(_ root: Node, in scope: Scope) -> [Clearance] {
    scope.items(root).compactMap { read($0, in: scope) }
  }

  private static func read(_ node: Node, in scope: Scope) -> Clearance? {
    guard let map = MapReader(node, "what was cleared", keys: keys, in: scope) else { return nil }
    let (entity, by, why) = (map.text("entity"), map.text("by"), map.text("why"))
    let (asked, entry) = (map.text("asked"), map.text("entry"))
    let on = map.required("on").flatMap { date($0, in: scope) }
    let until = map.required("until").flatMap { date($0, in: scope) }
    let (subject, name) = (map.optionalText("subject"), map.optionalText("name"))
    if subject == nil, name == nil {
      scope.report(.missingKey, at: node, have: "nobody", want: "subject or name")
      return nil
    }
    guard let entity, let by, let why, let asked, let entry, let on, let until else { return nil }
    return Clearance(
      entity: entity, subject: subject, name: name, by: by, why: why, on: on, until: until,
      asked: asked, entry: entry, place: scope.place(node))
  }

  private static func date(_ node: Node, in scope: Scope) -> String? {
    guard let text = scope.text(node) else { return nil }
    guard Moment(date: text) != nil else {
      scope.report(.badDate, at: node, have: shown(text), want: "a date such as 2026-12-31")
      return nil
    }
    return text
  }
}
