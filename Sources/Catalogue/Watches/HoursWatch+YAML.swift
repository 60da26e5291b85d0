import Domain
import Yams

extension HoursWatch {
  private static let halfHour: Int64 = 1_800_000

  static func read(_ node: Node, in scope: Scope) -> HoursWatch? {
    let own = ["stretch", "from", "past", "by", "weeks", "of", "absent", "fewest"]
    guard let map = MapReader(node, "hours", keys: Selection.keysOfMany + own, in: scope) else {
      return nil
    }
    let selections = Selection.all(in: map)
    let (stretch, by) = (stretch(in: map), map.span("by"))
    let reference = reference(in: map)
    let (weeks, of) = (map.count("weeks"), map.count("of"))
    let fewest = map.optionalCount("fewest") ?? 10
    if let weeks, let of, weeks > of {
      scope.report(
        .badNumber, at: map["weeks"] ?? node, have: "\(weeks) of \(of) weeks", want: "at most \(of)"
      )
    }
    guard !selections.isEmpty, let stretch, let by, let reference, let weeks, let of else {
      return nil
    }
    return HoursWatch(
      selections: selections, stretch: stretch, reference: reference, by: Double(by) / 60_000,
      weeks: weeks, of: of, fewest: fewest)
  }

  private static func stretch(in map: MapReader) -> Int? {
    guard let span = map.span("stretch"), let node = map["stretch"] else { return nil }
    let halves = span / halfHour
    guard (1...47).contains(halves), halves * halfHour == span else {
      map.scope.report(
        .badSpan, at: node, have: map.scope.shape(node), want: "half hours, less than a day")
      return nil
    }
    return Int(halves)
  }

  private static func reference(in map: MapReader) -> Reference? {
    guard
      let word = map.required("from").flatMap({
        map.scope.words($0, from: ["agreed", "past"]).first
      })
    else { return nil }
    let stray = word == "agreed" ? "past" : "absent"
    if let node = map[stray] {
      map.scope.report(
        .unknownKey, at: node, have: "\(stray) beside from: \(word)", want: "no \(stray)")
    }
    if word == "past" { return map.span("past").map { .past($0) } }
    return .agreed(absent: map.optionalNumber("absent", in: 0...1) ?? 0)
  }
}
