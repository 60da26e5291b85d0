import Domain
import Yams

extension BusinessCalendar {
  /// Reads one calendar's file.
  static func read(_ root: Node, in scope: Scope) -> BusinessCalendar? {
    let keys = ["id", "name", "zone", "years", "partial", "note", "holidays"]
    guard let map = MapReader(root, "the calendar", keys: keys, in: scope) else { return nil }
    let id = map.text("id")
    if let id, id != FileName(scope.file).stem {
      scope.report(
        .wrongID, at: map["id"] ?? root, have: shown(id),
        want: "\(FileName(scope.file).stem), as the file is called")
    }
    let (name, zone) = (
      Worded.read("name", in: map),
      map.required("zone").flatMap { ZoneRule.read($0, in: scope) }
    )
    let note = map["note"].flatMap { Worded.read($0, in: scope) }
    guard let id, let name, let zone,
      let years = map.required("years").flatMap({ Self.years($0, in: scope) })
    else { return nil }
    return BusinessCalendar(
      id: id, name: name, zone: zone, years: years,
      holidays: map.required("holidays").map { holidays($0, years, in: scope) } ?? [:],
      isPartial: map.flag("partial"), note: note)
  }

  private static func years(_ node: Node, in scope: Scope) -> ClosedRange<Int>? {
    let bounds = scope.items(node).compactMap { scope.count($0, from: 1971) }
    guard bounds.count == 2, bounds[0] <= bounds[1], bounds[1] < 9999 else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node), want: "two years such as [2024, 2028]")
      return nil
    }
    return bounds[0]...bounds[1]
  }

  /// Each a date and a name in one text.
  private static func holidays(
    _ node: Node, _ years: ClosedRange<Int>, in scope: Scope
  ) -> [Int64: String] {
    guard case .sequence(let items) = node else {
      scope.report(.wrongShape, at: node, have: scope.shape(node), want: "a list of holidays")
      return [:]
    }
    var holidays: [Int64: String] = [:]
    for item in items {
      guard let text = scope.text(item) else { continue }
      guard let date = Moment(date: String(text.prefix(10))),
        years.contains(Int(text.prefix(4)) ?? 0), text.dropFirst(10).hasPrefix(" ")
      else {
        scope.report(
          .badDate, at: item, have: shown(text),
          want: "a date of these years and a name, as 2026-01-01 New Year's Day")
        continue
      }
      if holidays.updateValue(String(text.dropFirst(11)), forKey: date.day) != nil {
        scope.report(.duplicateKey, at: item, have: "\(date.date) more than once", want: "it once")
      }
    }
    return holidays
  }
}

extension ZoneRule {
  /// Reads `{standard: "+09:00"}`, with `summer:` where clocks change.
  static func read(_ node: Node, in scope: Scope) -> ZoneRule? {
    guard let map = MapReader(node, "the zone", keys: ["standard", "summer"], in: scope),
      let standard = map.required("standard").flatMap({ offset($0, in: scope) })
    else { return nil }
    guard let node = map["summer"] else { return ZoneRule(standard: standard) }
    guard
      let summer = MapReader(
        node, "the summer time", keys: ["offset", "from", "until"], in: scope),
      let shifted = summer.required("offset").flatMap({ offset($0, in: scope) }),
      let from = summer.required("from").flatMap({ change($0, in: scope) }),
      let until = summer.required("until").flatMap({ change($0, in: scope) })
    else { return nil }
    return ZoneRule(
      standard: standard, summer: Summer(offset: shifted, from: from, until: until))
  }

  private static func offset(_ node: Node, in scope: Scope) -> Int64? {
    guard let text = scope.text(node) else { return nil }
    // A made-up day with the offset behind it: its distance from UTC is the offset.
    guard let moment = Moment(rfc3339: "2001-01-02T00:00:00\(text)"),
      let plain = Moment(rfc3339: "2001-01-02T00:00:00Z")
    else {
      scope.report(.badValue, at: node, have: shown(text), want: "an offset as +09:00")
      return nil
    }
    return plain.milliseconds - moment.milliseconds
  }

  private static func change(_ node: Node, in scope: Scope) -> Change? {
    guard let map = MapReader(node, "the change", keys: ["month", "sunday", "utc"], in: scope),
      let month = map.number("month", in: 1...12), let which = map.text("sunday"),
      let clock = map.required("utc").flatMap({ clock($0, in: scope) })
    else { return nil }
    guard let sunday = which == "last" ? 0 : Int(which), (0...4).contains(sunday) else {
      scope.report(
        .unknownWord, at: map["sunday"] ?? node, have: shown(which), want: "1 to 4, or last")
      return nil
    }
    return Change(month: Int(month), sunday: sunday, sinceMidnight: clock)
  }

  private static func clock(_ node: Node, in scope: Scope) -> Int64? {
    guard let text = scope.text(node) else { return nil }
    guard let moment = Moment(rfc3339: "1970-01-01T\(text):00Z") else {
      scope.report(.badValue, at: node, have: shown(text), want: "a time as 07:00")
      return nil
    }
    return moment.milliseconds
  }
}
