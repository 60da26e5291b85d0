import Domain
import Yams

extension Landmark {
  private static let keys = Selection.keys + ["at", "same", "cancelled-by", "if-never"]

  /// Another event, for a place where no length of time stands beside it.
  static func read(_ node: Node, in scope: Scope) -> Landmark? {
    MapReader(node, "the other event", keys: keys, in: scope).flatMap { read($0, onBoth: []) }
  }

  /// The tests under `since` or `until` of a moment of `kinds`: one map, or several.
  static func tests(
    _ node: Node, on kinds: [EventKind], in scope: Scope,
    as make: (Landmark, [TimeTest.Limit]) -> TimeTest
  ) -> [FieldTest.Test] {
    let nodes = node.mapping == nil ? scope.items(node) : [node]
    return nodes.compactMap { node in
      let bounds = ["at-least", "at-most", "above", "below"]
      guard let map = MapReader(node, "the other event", keys: keys + bounds, in: scope),
        let landmark = read(map, onBoth: kinds)
      else { return nil }
      let limits = bounds.compactMap { key -> TimeTest.Limit? in
        guard let comparison = Comparison(rawValue: key) else { return nil }
        return map.optionalSpan(key).map { TimeTest.Limit(comparison, $0) }
      }
      return .time(make(landmark, limits))
    }
  }

  private static func read(_ map: MapReader, onBoth kinds: [EventKind]) -> Landmark? {
    guard let selection = Selection.one(in: map) else { return nil }
    let at = map["at"].flatMap {
      momentField($0, on: selection.kinds, orMonth: true, in: map.scope)
    }
    let same = map["same"].flatMap { map.scope.field($0, on: selection.kinds + kinds) }
    let cancelledBy = map["cancelled-by"].flatMap { Selection.one($0, in: map.scope) }
    let ifNever = map["if-never"].flatMap { map.scope.words($0, from: ["quiet"]).first }
    for selection in [selection] + (cancelledBy.map { [$0] } ?? []) where selection.isTimed {
      map.scope.report(
        .wrongTest, at: map.node, have: "since or until inside since or until",
        want: "one length of time")
      return nil
    }
    return Landmark(
      selection: selection, at: at, same: same, cancelledBy: cancelledBy,
      isQuietIfNever: ifNever != nil)
  }

  /// A field whose values are times or dates, or months where those may stand, on every one of `kinds`.
  static func momentField(
    _ node: Node, on kinds: [EventKind], orMonth: Bool = false, in scope: Scope
  ) -> Field? {
    guard let field = scope.field(node, on: kinds) else { return nil }
    for kind in kinds {
      guard let type = EventSchema.type(of: field, on: kind), type.storage != .moment,
        !(orMonth && type == .month)
      else { continue }
      scope.report(
        .wrongTest, at: node, have: "\(field.rawValue), which is \(type.described)",
        want: "a time or a date")
      return nil
    }
    return field
  }
}

extension Selection {
  /// Whether it measures time from other events, which do not stand yet while those are gathered.
  var isTimed: Bool {
    (when + unless).contains {
      if case .time(let time) = $0.test { return time.landmark != nil }
      return false
    }
  }
}

extension TimeTest {
  /// `[22:00, 06:00]`: two times of day.
  static func clock(_ node: Node, in scope: Scope) -> TimeTest? {
    let texts = scope.texts(node)
    let minutes = texts.compactMap { ExampleTime.minutes($0.text) }
    guard texts.count == 2, minutes.count == 2, minutes[0] != minutes[1] else {
      scope.report(
        .badSpan, at: node, have: shown(texts.map(\.text).joined(separator: ", ")),
        want: "two times of day such as [22:00, 06:00]")
      return nil
    }
    return .clock(from: Double(minutes[0]), to: Double(minutes[1]))
  }
}
