import Domain
import Yams

extension ColumnMap {
  private static let rowKeys = ["event", "time", "subject", "id", "fields"]

  static func read(_ root: Node, in scope: Scope) -> ColumnMap? {
    let keys = ["records", "events"] + rowKeys
    guard let map = MapReader(root, "the mapping", keys: keys, in: scope) else { return nil }
    let records = map.texts("records")
    guard map["events"] != nil else {
      return Row.read(map).map { ColumnMap(records: records, events: [$0]) }
    }
    for key in rowKeys {
      if let node = map[key] {
        scope.report(.unknownKey, at: node, have: "\(key) beside events", want: "it inside events")
      }
    }
    let rows = map.items("events").compactMap { node in
      MapReader(node, "an event", keys: rowKeys, in: scope).flatMap(Row.read)
    }
    return ColumnMap(records: records, events: rows)
  }
}

extension ColumnMap.Row {
  static func read(_ map: MapReader) -> ColumnMap.Row? {
    let scope = map.scope
    let event = map.required("event").flatMap { ColumnMap.Value.event($0, in: scope) }
    let time = map.required("time").flatMap { ColumnMap.Value.read($0, .moment, in: scope) }
    let subject = map.required("subject").flatMap { ColumnMap.Value.read($0, .text, in: scope) }
    let id = map["id"].flatMap { ColumnMap.Value.read($0, .text, in: scope) }
    guard let event else { return nil }
    var row = ColumnMap.Row(
      event: event, time: time ?? .constant(""), subject: subject ?? .constant(""), id: id,
      fields: [])
    row.fields = map["fields"].map { entries($0, on: row.kinds, in: scope) } ?? []
    return row
  }

  private static func entries(
    _ node: Node, on kinds: [EventKind], in scope: Scope
  ) -> [ColumnMap.Entry] {
    guard case .mapping(let mapping) = node else {
      scope.report(.wrongShape, at: node, have: scope.shape(node), want: "a map of fields")
      return []
    }
    return mapping.compactMap { key, value in
      guard let field = scope.field(key, onAny: kinds) else { return nil }
      let type = kinds.lazy.compactMap { EventSchema.type(of: field, on: $0) }.first ?? .text
      return ColumnMap.Value.read(value, type, in: scope).map { ColumnMap.Entry(field, $0) }
    }
  }
}

extension ColumnMap.Value {
  /// A kind, or a column whose words become kinds.
  static func event(_ node: Node, in scope: Scope) -> ColumnMap.Value? {
    guard case .mapping = node else { return scope.kind(node).map { .constant($0.name) } }
    guard let map = MapReader(node, "event", keys: ["column", "words"], in: scope) else {
      return nil
    }
    guard let column = map.text("column"), let node = map.required("words") else { return nil }
    return .column(column, .words(words(in: node, as: nil, scope)))
  }

  /// A column's name, or a map with `column` or `is`.
  static func read(_ node: Node, _ type: FieldType, in scope: Scope) -> ColumnMap.Value? {
    guard case .mapping = node else { return scope.text(node).map { .column($0, .plain) } }
    let keys = ["column", "is", "form", "zone", "words"]
    guard let map = MapReader(node, "the value", keys: keys, in: scope) else { return nil }
    if map["is"] != nil {
      guard let text = map.text("is") else { return nil }
      if FieldValue(written: text, as: type) != nil { return .constant(text) }
      scope.report(
        .badValue, at: map["is"] ?? node, have: shown(text), want: type.described)
      return nil
    }
    guard let column = map.text("column") else { return nil }
    if let node = map["words"] { return .column(column, .words(words(in: node, as: type, scope))) }
    return form(map, type).map { .column(column, $0) }
  }

  private static func form(_ map: MapReader, _ type: FieldType) -> ColumnMap.Form? {
    let isTime = [.moment, .dateOrMoment, .date, .month].contains(type)
    guard let node = map["form"], let text = map.scope.text(node) else { return .plain }
    switch text {
    case "comma" where type == .number: return .comma
    case "seconds" where isTime: return .seconds
    case "milliseconds" where isTime: return .milliseconds
    case _ where isTime && ["yy", "M", "d"].allSatisfy(text.contains):
      let offset = map["zone"].flatMap { zone($0, map.scope) }
      return map["zone"] == nil || offset != nil ? .pattern(text, offset: offset ?? 0) : nil
    default:
      map.scope.report(
        .badValue, at: node, have: shown(text),
        want: isTime
          ? "seconds, milliseconds, or a pattern as dd.MM.yyyy HH:mm" : "comma, for numbers")
      return nil
    }
  }

  /// An offset from UTC as `+09:00`, in minutes.
  private static func zone(_ node: Node, _ scope: Scope) -> Int? {
    guard let text = scope.text(node) else { return nil }
    if let moment = Moment(rfc3339: "2000-01-01T00:00:00\(text)"),
      let utc = Moment(rfc3339: "2000-01-01T00:00:00Z")
    {
      return Int((utc.milliseconds - moment.milliseconds) / 60_000)
    }
    scope.report(.badValue, at: node, have: shown(text), want: "an offset from UTC as +09:00")
    return nil
  }

  /// Their words and ours; of a kind where `type` is `nil`.
  private static func words(
    in node: Node, as type: FieldType?, _ scope: Scope
  ) -> [String: String] {
    guard case .mapping(let mapping) = node else {
      scope.report(.wrongShape, at: node, have: scope.shape(node), want: "a map of words")
      return [:]
    }
    var words: [String: String] = [:]
    for (key, value) in mapping {
      guard let theirs = scope.text(key), let ours = scope.text(value) else { continue }
      let isKnown = type.map { FieldValue(written: ours, as: $0) != nil }
      if isKnown ?? (EventKind(name: ours) != nil) {
        words[theirs.lowercased()] = ours
      } else {
        scope.report(
          .badValue, at: value, have: shown(ours), want: type?.described ?? "a kind of event")
      }
    }
    return words
  }
}
