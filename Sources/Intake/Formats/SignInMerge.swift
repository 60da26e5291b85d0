import Domain

/// Knows which sign-ins are stored already, so that the several records of one become one event.
///
/// - Units: records of one sign-in lie within ten minutes; later ones are another.
/// - Complexity: memory is bounded: what lies further than that from the newest is forgotten in between.
struct SignInMerge {
  private var seen: [String: Seen] = [:]

  private struct Seen {
    let row: UnsafeMutablePointer<UInt32>
    let time: Int64
  }

  private static let window: Int64 = 600_000
  private static let limit = 1 << 16

  /// The row of the sign-in, where one of its records was stored.
  func row(of signIn: String, at time: Moment) -> UnsafeMutablePointer<UInt32>? {
    guard let known = seen[signIn], Self.isNear(known.time, time.milliseconds) else { return nil }
    return known.row
  }

  mutating func note(
    _ row: UnsafeMutablePointer<UInt32>, of signIn: String, at time: Moment
  ) {
    if seen.count >= Self.limit {
      seen = seen.filter { Self.isNear($0.value.time, time.milliseconds) }
      if seen.count >= Self.limit { seen = [:] }
    }
    seen[signIn] = Seen(row: row, time: time.milliseconds)
  }

  private static func isNear(_ one: Int64, _ other: Int64) -> Bool {
    let (distance, isTooFar) = one.subtractingReportingOverflow(other)
    return !isTooFar && distance.magnitude <= window
  }
}
