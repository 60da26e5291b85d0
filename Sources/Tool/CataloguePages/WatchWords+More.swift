import Domain

extension WatchWords {
  /// The ways of watching that look further than one subject's own events in a row.
  static func more(_ watch: Watch) -> String {
    switch watch {
    case .beside(let beside):
      (beside.watch.map { sentence($0) + "; " } ?? "") + "beside "
        + beside.conditions.map(condition).joined(separator: " and ")
    case .chain(let chain):
      "\(kinds(chain.links.map(\.selection))): somebody up to \(counted(chain.steps, "step")) before"
    case .cluster(let cluster):
      "\(kinds(cluster.links.map(\.selection))): at least \(cluster.atLeast) linked each with each, "
        + "\(Quantity.plain(cluster.internalShare * 100)) % of their links among them"
    case .overdue(let overdue):
      "\(kinds([overdue.after])) without \(kinds([overdue.expects])) within "
        + "\(Quantity.plain(overdue.within))"
    case .dormant(let dormant):
      "\(kinds(dormant.selections)): again after a silence of at least "
        + "\(Quantity.plain(dormant.atLeast))"
        + (dormant.then == nil ? "" : ", with something changed around it")
    case .reappears(let reappears):
      reappears.sightings.map { "\($0.by.rawValue) of \(kinds([$0.selection]))" }
        .joined(separator: " or ")
        + " of somebody after \(kinds([reappears.gone.selection])), on another one with "
        + "\(kinds([reappears.back.selection])) within \(Quantity.plain(reappears.within))"
    case .unusual(let unusual):
      "\(kinds(unusual.selections)): a day more than \(Quantity.plain(unusual.deviations)) standard "
        + "deviations over the \(unusual.past) days before it, and at least "
        + Quantity.plain(unusual.atLeast)
    case .hours(let hours):
      "\(kinds(hours.selections)): the busiest \(Quantity.plain(Double(hours.stretch) / 2)) hours of "
        + "the day lie more than \(Quantity.plain(hours.by / 60)) hours from "
        + (hours.isAgainstPast ? "those before" : "the agreed ones")
        + ", in \(hours.weeks) of \(counted(hours.of, "week"))"
    case .overlap(let overlap):
      "\(kinds(overlap.selections)): at least \(overlap.atLeast) different "
        + "\(overlap.different.rawValue) at once for \(Quantity.plain(overlap.lasting)), on "
        + "\(counted(overlap.days, "day"))"
    default: ""
    }
  }

  /// When the chosen events must be, where that is asked for.
  static func times(_ selections: [Selection]) -> String {
    let tests = selections.flatMap { selection in
      selection.when.map { ($0, "") } + selection.unless.map { ($0, "not ") }
    }
    let words = tests.compactMap { test, not in time(test.test).map { not + $0 } }
    return words.isEmpty ? "" : " (\(words.joined(separator: " and ")))"
  }

  private static func time(_ test: FieldTest.Test) -> String? {
    guard case .time(let time) = test else { return nil }
    switch time {
    case .since(let landmark, let limits):
      return span(limits) + "after \(kinds([landmark.selection]))"
    case .until(let landmark, let limits):
      return span(limits) + "before \(kinds([landmark.selection]))"
    case .clock(let from, let to):
      return "between \(clock(from)) and \(clock(to)) on the local clock"
    }
  }

  private static func span(_ limits: [TimeTest.Limit]) -> String {
    limits.map { "\($0.comparison.rawValue) \(Quantity.plain($0.span)) " }.joined()
  }

  private static func clock(_ minutes: Double) -> String {
    let (hour, minute) = (Int(minutes) / 60, Int(minutes) % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The bound of a measure, or in words what the population makes it.
  static func bound(_ test: WindowWatch.Aggregate) -> String {
    guard let population = test.population else { return Quantity.plain(test.bound) }
    let times = population.times == 1 ? "" : "\(Quantity.plain(population.times)) times "
    let value =
      population.percentile == 50
      ? "the median" : "percentile \(Quantity.plain(population.percentile))"
    return "\(times)\(value) of all, at least \(population.keysAtLeast) others"
  }

  private static func condition(_ condition: BesideWatch.Condition) -> String {
    let names =
      switch condition.names {
      case .any: "any signal"
      case .indicators(let ids): ids.joined(separator: " or ")
      case .families(let families): "a signal of \(families.joined(separator: " or "))"
      }
    let strength = condition.strength > .s3 ? " of at least \(condition.strength.rawValue)" : ""
    let count = condition.atLeast > 1 ? "\(condition.atLeast) of " : ""
    return count + names + strength
      + (condition.isOfOthers ? " of another subject in it" : "")
      + (condition.isSharing ? " that name the same other subject" : "")
      + (condition.weighing.map {
        " of other families that weigh at least \(Quantity.plain($0)) decibans together"
      } ?? "")
  }
}

extension HoursWatch {
  fileprivate var isAgainstPast: Bool {
    if case .past = reference { return true }
    return false
  }
}
