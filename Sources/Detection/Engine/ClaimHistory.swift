internal import Domain

/// The claims of one subject about one thing, searched by time.
///
/// - Precondition: claims are added in time order.
/// - Complexity: O(log claims) for each search, for each origin where some are named.
struct ClaimHistory: Sendable {
  private var all: [Directory.Claim] = []
  /// Places in `all`.
  private var verified: [Int] = []
  private var ownWord: [Int] = []
  private var byOrigin: [Symbol: [Int]] = [:]

  mutating func add(_ claim: Directory.Claim) {
    if claim.isVerified { verified.append(all.count) }
    if claim.isOwnWord { ownWord.append(all.count) }
    byOrigin[claim.origin, default: []].append(all.count)
    all.append(claim)
  }

  /// The newest verified claim up to `time`, else the newest own word; of some origins the newest, verified or not.
  ///
  /// - Source: contract, section 4, "Readings settled".
  func claim(at time: Int64, origins: Set<Symbol>? = nil) -> Directory.Claim? {
    let place: Int?
    if let origins {
      place = origins.compactMap { byOrigin[$0].flatMap { last(of: $0, at: time) } }.max()
    } else {
      place = last(of: verified, at: time) ?? last(of: ownWord, at: time)
    }
    return place.map { all[$0] }
  }

  private func last(of places: [Int], at time: Int64) -> Int? {
    let after = places.partitionPoint { all[$0].time > time }
    return after > 0 ? places[after - 1] : nil
  }
}

extension Directory.Standing {
  /// What counts as claimed about `aspect` at `time`, in claims of some origins where these are named.
  func claim(
    of aspect: Directory.Claim.Aspect, at time: Int64, origins: Set<Symbol>? = nil
  ) -> Directory.Claim? {
    history[aspect]?.claim(at: time, origins: origins)
  }
}
