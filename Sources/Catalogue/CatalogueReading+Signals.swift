import Domain

extension CatalogueReading {
  /// Whether only some indicators were read, and one of them is looked at beside others.
  var needsOthers: Bool {
    use.only != nil
      && indicators.contains { indicator in
        ([indicator.watch] + indicator.raises.map(\.watch)).contains {
          $0?.conditions.isEmpty == false
        }
      }
  }

  /// Reports signals that no indicator makes, and indicators that wait for each other in a circle.
  mutating func reportSignals() {
    let families = Set(indicators.map(\.family))
    var waits: [String: [(id: String, place: Place)]] = [:]
    for indicator in indicators {
      let watches = [indicator.watch].compactMap(\.self) + indicator.raises.map(\.watch)
      for condition in watches.flatMap(\.conditions) {
        report(condition, of: indicator.id, families)
      }
      for condition in indicator.watch?.conditions ?? [] {
        waits[indicator.id, default: []] += condition.ids.map { ($0, condition.place) }
      }
    }
    for indicator in indicators { reportOneFact(indicator) }
    for id in waits.keys.sorted() { reportCircle(from: id, waits) }
  }

  private mutating func reportOneFact(_ indicator: Indicator) {
    for name in indicator.oneFactWith where files[name] == nil || name == indicator.id {
      problems.append(
        Problem(
          code: ProblemCode.unknownIndicator.rawValue, place: Place(file: indicator.file),
          have: shown(name), want: "the id of another indicator under one-fact-with"))
    }
  }

  private mutating func report(
    _ condition: BesideWatch.Condition, of id: String, _ families: Set<String>
  ) {
    for name in condition.ids where files[name] == nil {
      problems.append(
        Problem(
          code: ProblemCode.unknownIndicator.rawValue, place: condition.place, have: shown(name),
          want: "the id of an indicator"))
    }
    if condition.ids.contains(id) {
      problems.append(
        Problem(
          code: ProblemCode.signalCircle.rawValue, place: condition.place,
          have: "\(id) beside itself", want: "other indicators"))
    }
    guard case .families(let named) = condition.names else { return }
    for family in named where !families.contains(family) {
      problems.append(
        Problem(
          code: ProblemCode.unknownWord.rawValue, place: condition.place, have: shown(family),
          want: oneOf(families)))
    }
  }

  /// Reports the shortest way from an indicator back to itself, once for each circle: at its first id.
  private mutating func reportCircle(
    from start: String, _ waits: [String: [(id: String, place: Place)]]
  ) {
    var (ways, seen): ([[String]], Set<String>) = ([[start]], [])
    while let way = ways.first {
      ways.removeFirst()
      for next in waits[way[way.count - 1]] ?? [] where next.id != way[way.count - 1] {
        if next.id == start {
          guard way.min() == start,
            let place = waits[start]?.first(where: { $0.id == way[1] })?.place
          else { return }
          problems.append(
            Problem(
              code: ProblemCode.signalCircle.rawValue, place: place,
              have: (way + [start]).joined(separator: " beside "),
              want: "indicators that do not wait for each other"))
          return
        }
        if seen.insert(next.id).inserted { ways.append(way + [next.id]) }
      }
    }
  }
}

extension Watch {
  fileprivate var conditions: [BesideWatch.Condition] {
    if case .beside(let beside) = self { return beside.conditions }
    return []
  }
}

extension BesideWatch.Condition {
  fileprivate var ids: [String] {
    if case .indicators(let ids) = names { return ids }
    return []
  }
}
