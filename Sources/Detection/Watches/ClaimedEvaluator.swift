internal import Domain

/// What was claimed against what is observed, over a sliding window, declared travel left out.
///
/// - Source: contract, section 4, "Readings settled", for which claim counts.
struct ClaimedEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let aspect: ClaimedWatch.Aspect
  private let within: Int64
  private let days: Int
  private let share: Double
  private let last: Int
  private let times: Int
  private let origins: Set<Symbol>?
  private let fields: [BoundField]
  private let country: BoundField

  init(_ watch: ClaimedWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    (aspect, within, days) = (watch.compares, watch.within, watch.days)
    share = watch.share ?? 0
    (last, times) = (watch.last ?? .max, watch.times)
    origins = watch.originSymbols(context.store.symbols)
    fields = aspect.fields.map { BoundField($0, context) }
    country = BoundField(.country, context)
  }

  /// One observed event beside what was claimed for its moment.
  private struct Comparison {
    var index: Int32
    var time: Int64
    var day: UInt64
    var disagrees: Bool
    var claimed: String
    var observed: String
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    guard let standing = context.directory.subjects[keyed.key] else { return Finding() }
    collect(keyed, selections, context)
    let compared = context.matched.compactMap { index in
      compare(keyed.events[Int(index)], index, standing, context)
    }
    context.resetTallies(1)
    var (low, disagreeing, mostDays) = (0, 0, 0)
    var seen: [String: Int] = [:]
    var firings: [(low: Int, high: Int, at: Int64, days: Int)] = []
    for high in compared.indices {
      seen[compared[high].observed, default: 0] += 1
      if compared[high].disagrees {
        context.tallies[0].add(compared[high].day)
        disagreeing += 1
      }
      while compared[high].time &- compared[low].time > within || high - low >= last {
        if compared[low].disagrees {
          context.tallies[0].remove(compared[low].day)
          disagreeing -= 1
        }
        seen[compared[low].observed, default: 1] -= 1
        low += 1
      }
      let distinct = context.tallies[0].distinct
      mostDays = max(mostDays, distinct)
      guard distinct >= days, disagreeing >= times,
        Double(disagreeing) >= share * Double(high - low + 1),
        isMode(compared[high].claimed, seen)
      else { continue }
      if var last = firings.last, low <= last.high {
        (last.high, last.days) = (high, max(last.days, distinct))
        firings[firings.count - 1] = last
      } else {
        firings.append((low, high, compared[high].time, distinct))
      }
    }
    let closest =
      context.isExplaining && firings.isEmpty
      ? "disagrees on \(mostDays) of \(days) days" : nil
    return Finding(firings: firings.map { firing($0, compared) }, closest: closest)
  }

  private func firing(
    _ span: (low: Int, high: Int, at: Int64, days: Int), _ compared: [Comparison]
  ) -> Firing {
    let telling = compared[span.low...span.high].filter(\.disagrees)
    let observed = ClaimedEvaluator.mode(telling.map(\.observed)) ?? ""
    return Firing(
      at: span.at, evidence: telling.map(\.index), score: Double(span.days) / Double(max(1, days)),
      facts: [
        Signal.Fact("claimed", .text(telling.last?.claimed ?? "")),
        Signal.Fact("observed", .text(observed)), Signal.Fact("days", .number(Double(span.days))),
      ])
  }

  /// For countries the most frequent one must differ from the claimed one; a tie speaks for the person.
  private func isMode(_ claimed: String, _ seen: [String: Int]) -> Bool {
    guard case .country = aspect else { return true }
    return seen[claimed, default: 0] < seen.values.max() ?? 0
  }

  private static func mode(_ values: [String]) -> String? {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func compare(
    _ event: Event, _ index: Int32, _ standing: Directory.Standing, _ context: Context
  ) -> Comparison? {
    guard !standing.travels.explain(country.symbol(event), at: event.time),
      let (disagrees, claimed, observed) = pair(event, standing, context)
    else { return nil }
    let day = UInt64(bitPattern: event.moment.day) & UInt64(Int64.max)
    return Comparison(
      index: index, time: event.time, day: day, disagrees: disagrees, claimed: claimed,
      observed: observed)
  }

  private func pair(
    _ event: Event, _ standing: Directory.Standing, _ context: Context
  ) -> (Bool, String, String)? {
    let symbols = context.store.symbols
    switch aspect {
    case .country:
      guard let claim = standing.claim(of: .country, at: event.time, origins: origins) else {
        return nil
      }
      let seen = fields[0].symbol(event)
      guard !seen.isAbsent else { return nil }
      return (seen != claim.country, symbols.text(claim.country), symbols.text(seen))
    case .distance(let kilometres):
      guard
        let claim = standing.claim(of: .place, at: event.time, origins: origins),
        let latitude = claim.latitude, let longitude = claim.longitude,
        let lat = fields[0].number(event), let lon = fields[1].number(event)
      else { return nil }
      let home = SpeedEvaluator.Place(latitude: latitude, longitude: longitude)
      let apart = home.kilometres(to: SpeedEvaluator.Place(latitude: lat, longitude: lon))
      return (apart >= kilometres, "home", "\(Quantity.plain(apart.rounded())) km away")
    case .offset(let minutes):
      let claim = standing.claim(of: .utcOffset, at: event.time, origins: origins)
      guard let wanted = claim?.utcOffset ?? standing.utcOffset,
        let seen = fields[0].number(event)
      else { return nil }
      return (abs(seen - wanted) >= minutes, Self.offset(wanted), Self.offset(seen))
    case .hours(let slack):
      guard let agreed = standing.agreed, let offset = standing.utcOffset else { return nil }
      return hours(event, agreed, offset, slack)
    }
  }

  private func hours(
    _ event: Event, _ agreed: ClosedRange<Double>, _ offset: Double, _ slack: Double
  ) -> (Bool, String, String) {
    let minutes = Double(event.time - event.moment.day * Moment.dayLength) / 60_000 + offset
    let local = (minutes.truncatingRemainder(dividingBy: 1440) + 1440)
      .truncatingRemainder(dividingBy: 1440)
    let wide = (agreed.lowerBound - slack)...(agreed.upperBound + slack)
    let isInside =
      wide.contains(local) || wide.contains(local + 1440) || wide.contains(local - 1440)
    return (!isInside, "agreed hours", "outside them")
  }

  private static func offset(_ minutes: Double) -> String {
    let total = Int(min(minutes.magnitude, 100_000))
    let (hours, rest) = (total / 60, total % 60)
    return "UTC\(minutes < 0 ? "-" : "+")\(hours)"
      + (rest == 0 ? "" : ":\(rest < 10 ? "0" : "")\(rest)")
  }
}

extension ClaimedWatch {
  /// The origins of claims to compare, as this store names them; `nil` takes the usual ones.
  func originSymbols(_ symbols: Symbols) -> Set<Symbol>? {
    origins.isEmpty ? nil : Set(origins.compactMap { symbols.symbol(of: $0) })
  }
}
