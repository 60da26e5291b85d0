/// How often each half hour of the local day shows activity, and the busiest stretch of the day.
struct DayHistogram {
  private var counts = [Int](repeating: 0, count: 48)

  mutating func add(_ halfHour: Int) { counts[halfHour] += 1 }

  /// Minutes after midnight of the centre of the `stretch` half hours that hold most; of several, of that nearest to `preferred`.
  func centre(of stretch: Int, preferring preferred: Double) -> Double {
    var best: (count: Int, centre: Double) = (-1, 0)
    for start in 0..<48 {
      let count = (0..<stretch).reduce(0) { $0 + counts[(start + $1) % 48] }
      let centre = Double((start * 30 + stretch * 15) % 1440)
      let isNearer = Self.apart(centre, preferred) < Self.apart(best.centre, preferred)
      if count > best.count || (count == best.count && isNearer) { best = (count, centre) }
    }
    return best.centre
  }

  /// Minutes between two times of day, the shorter way round the clock.
  static func apart(_ one: Double, _ other: Double) -> Double {
    let apart = abs(one - other).truncatingRemainder(dividingBy: 1440)
    return min(apart, 1440 - apart)
  }

  /// `22:00-06:00` around a centre.
  static func text(centre: Double, minutes: Double) -> String {
    "\(clock(centre - minutes / 2))-\(clock(centre + minutes / 2))"
  }

  private static func clock(_ minutes: Double) -> String {
    let total = (Int(minutes.rounded()) % 1440 + 1440) % 1440
    let (hour, minute) = (total / 60, total % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
