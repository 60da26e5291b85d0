internal import Domain

/// The busiest stretch of a subject's day, week by week, against the agreed hours or its own past.
///
/// - Complexity: O(half hours of activity).
struct HoursEvaluator: Evaluator {
  let kinds: UInt64
  private let watch: HoursWatch
  private let selections: [BoundSelection]
  private let from: BoundField
  private let to: BoundField
  private static let halfHour: Int64 = 1_800_000
  /// One event stands for no more half hours than this.
  private static let longest: Int64 = 96

  init(_ watch: HoursWatch, _ context: Context) {
    self.watch = watch
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    (from, to) = (BoundField(.from, context), BoundField(.to, context))
  }

  /// One week with activity: its half hours since 1970 on the local clock, and which of the matched events lie in it.
  private struct Week {
    var number: Int64
    var slots: Set<Int64> = []
    var events: [Int32] = []
    var lastEvent: Int64 = 0
  }

  /// How one week compares.
  private struct Verdict {
    var week: Week
    var deviates: Bool
    var shift: Double
    var observed: Double
    var usual: String
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    let standing = context.directory.subjects[keyed.key]
    if case .agreed = watch.reference, standing?.agreed == nil || standing?.utcOffset == nil {
      return Finding()
    }
    collect(keyed, selections, context)
    let weeks = weeks(keyed, offset: standing?.utcOffset ?? 0, context)
    let verdicts: [Verdict]
    switch watch.reference {
    case .agreed(let absent):
      guard let agreed = standing?.agreed, standing?.utcOffset != nil else { return Finding() }
      verdicts = weeks.filter { $0.slots.count >= watch.fewest }.map { week in
        compare(week, with: agreed, absent: absent)
      }
    case .past(let past): verdicts = comparedWithPast(weeks, past)
    }
    return finding(verdicts, context)
  }

  private func weeks(
    _ keyed: borrowing KeyedEvents, offset: Double, _ context: Context
  ) -> [Week] {
    let shift = Int64(max(-1440, min(1440, offset)) * 60_000)
    var weeks: [Int64: Week] = [:]
    for index in context.matched {
      let event = keyed.events[Int(index)]
      let isStretch = event.kind == .sessionActive
      let start = (isStretch ? from.moment(event) : nil) ?? event.time
      let end = max(start, (isStretch ? to.moment(event) : nil) ?? start)
      let first = Self.slot(start + shift)
      for slot in first...min(Self.slot(end + shift), first + Self.longest) {
        weeks[Self.week(of: slot), default: Week(number: Self.week(of: slot))].slots.insert(slot)
      }
      weeks[Self.week(of: first)]?.events.append(index)
      weeks[Self.week(of: first)]?.lastEvent = event.time
    }
    return weeks.values.sorted { $0.number < $1.number }
  }

  private func compare(
    _ week: Week, with agreed: ClosedRange<Double>, absent: Double
  ) -> Verdict {
    let wanted = (agreed.lowerBound + agreed.upperBound) / 2
    let centre = histogram(week.slots).centre(of: watch.stretch, preferring: wanted)
    let shift = DayHistogram.apart(centre, wanted)
    let deviates = shift > watch.by && (absent == 0 || missing(week, agreed) > absent)
    let usual = DayHistogram.text(
      centre: wanted, minutes: agreed.upperBound - agreed.lowerBound)
    return Verdict(
      week: week, deviates: deviates, shift: shift, observed: centre, usual: usual)
  }

  /// The part of the agreed half hours without activity, on days with any.
  private func missing(_ week: Week, _ agreed: ClosedRange<Double>) -> Double {
    let first = Int64((agreed.lowerBound / 30).rounded(.down))
    let end = Int64((agreed.upperBound / 30).rounded(.up))
    guard first < end else { return 0 }
    var (absent, all) = (0, 0)
    for day in Set(week.slots.map { $0.floored(by: 48) }) {
      for slot in first..<end {
        all += 1
        if !week.slots.contains(day * 48 + slot) { absent += 1 }
      }
    }
    return all == 0 ? 0 : Double(absent) / Double(all)
  }

  private func comparedWithPast(_ weeks: [Week], _ past: Int64) -> [Verdict] {
    let span = past / (7 * Moment.dayLength)
    var verdicts: [Verdict] = []
    for week in weeks where week.slots.count >= watch.fewest {
      let before = weeks.filter { $0.number < week.number && $0.number >= week.number - span }
      let slots = before.reduce(into: Set<Int64>()) { $0.formUnion($1.slots) }
      guard slots.count >= 2 * watch.fewest else { continue }
      let usual = histogram(slots).centre(of: watch.stretch, preferring: 720)
      let centre = histogram(week.slots).centre(of: watch.stretch, preferring: usual)
      let shift = DayHistogram.apart(centre, usual)
      verdicts.append(
        Verdict(
          week: week, deviates: shift > watch.by, shift: shift, observed: centre,
          usual: DayHistogram.text(centre: usual, minutes: Double(watch.stretch * 30))))
    }
    return verdicts
  }

  private func finding(_ verdicts: [Verdict], _ context: Context) -> Finding {
    var (firings, most): ([Firing], Int) = ([], 0)
    for last in verdicts where last.deviates {
      let window = verdicts.filter {
        $0.week.number <= last.week.number && $0.week.number > last.week.number - Int64(watch.of)
      }
      let deviating = window.filter(\.deviates)
      most = max(most, deviating.count)
      guard deviating.count >= watch.weeks else { continue }
      let facts = [
        Signal.Fact("shift", .number((last.shift / 30).rounded() / 2)),
        Signal.Fact("weeks", .number(Double(deviating.count))),
        Signal.Fact(
          "observed",
          .text(
            DayHistogram.text(centre: last.observed, minutes: Double(watch.stretch * 30)))),
        Signal.Fact("usual", .text(last.usual)),
      ]
      firings.append(
        Firing(
          at: last.week.lastEvent, evidence: deviating.flatMap(\.week.events).sorted(),
          score: Double(deviating.count) + last.shift / 1440, facts: facts))
    }
    let closest =
      context.isExplaining && firings.isEmpty
      ? "other hours in \(most) of \(watch.weeks) weeks" : nil
    return Finding(firings: firings, closest: closest)
  }

  private func histogram(_ slots: Set<Int64>) -> DayHistogram {
    var histogram = DayHistogram()
    for slot in slots { histogram.add(Int(slot - slot.floored(by: 48) * 48)) }
    return histogram
  }

  private static func slot(_ local: Int64) -> Int64 { local.floored(by: halfHour) }

  /// Weeks begin on Monday.
  private static func week(of slot: Int64) -> Int64 { (slot.floored(by: 48) + 3).floored(by: 7) }
}

extension Int64 {
  /// The quotient, rounded down also below zero.
  fileprivate func floored(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
