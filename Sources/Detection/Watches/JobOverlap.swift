internal import Domain

/// Two jobs claimed side by side, with different employers in different cities.
struct JobOverlap {
  private let longerThan: Int64
  private let employer: BoundField
  private let city: BoundField
  private let from: BoundField
  private let to: BoundField
  private let companies = BoundAgreement(.company(below: 0.85))

  /// So many different jobs are compared.
  private static let mostJobs = 64

  init(longerThan: Int64, _ context: Context) {
    self.longerThan = longerThan
    employer = BoundField(.employer, context)
    city = BoundField(.city, context)
    from = BoundField(.from, context)
    to = BoundField(.to, context)
  }

  private struct Job {
    var employer: String
    var city: String
    /// Milliseconds: the end of the first month and the beginning of the last, which speaks for the person.
    var begins: Int64
    var ends: Int64
    var claim: Int32
  }

  /// The claims that overlap, of those in `context.matched`; `nil` without such.
  func conflict(_ keyed: borrowing KeyedEvents, _ context: Context) -> Set<Int32>? {
    let jobs = jobs(keyed, context)
    var claims: Set<Int32> = []
    for (number, one) in jobs.enumerated() {
      for other in jobs[(number + 1)...]
      where min(one.ends, other.ends) - max(one.begins, other.begins) > longerThan
        && !companies.agree(one.employer, other.employer)
        && !companies.agree(one.city, other.city)
      {
        claims.formUnion([one.claim, other.claim])
      }
    }
    return claims.isEmpty ? nil : claims
  }

  private func jobs(_ keyed: borrowing KeyedEvents, _ context: Context) -> [Job] {
    let now = keyed.events.last?.time ?? 0
    var jobs: [Job] = []
    for index in context.matched where jobs.count < Self.mostJobs {
      let event = keyed.events[Int(index)]
      guard let employer = employer.text(event, context.store),
        let city = city.text(event, context.store),
        let begins = from.text(event, context.store).flatMap(Self.month)
      else { continue }
      let ends = to.text(event, context.store).flatMap(Self.month) ?? now
      jobs.append(
        Job(
          employer: employer, city: city, begins: begins + 31 * Moment.dayLength, ends: ends,
          claim: index))
    }
    return jobs
  }

  private static func month(_ text: String) -> Int64? {
    Moment(date: text + "-01")?.milliseconds
  }
}
