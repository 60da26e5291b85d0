internal import Domain

/// The claims of one subject about one thing, searched by time.
///
/// - Precondition: claims are added in time order.
/// - Complexity: O(log claims) for each search.
struct ClaimHistory: Sendable {
  private var verified: [Directory.Claim] = []
  private var ownWord: [Directory.Claim] = []

  mutating func add(_ claim: Directory.Claim) {
    if claim.isVerified { verified.append(claim) }
    if claim.isOwnWord { ownWord.append(claim) }
  }

  /// The newest verified claim up to `time`, else the newest own word.
  ///
  /// - Source: contract, section 4, "Readings settled".
  func claim(at time: Int64) -> Directory.Claim? {
    Self.last(of: verified, at: time) ?? Self.last(of: ownWord, at: time)
  }

  private static func last(of claims: [Directory.Claim], at time: Int64) -> Directory.Claim? {
    let after = claims.partitionPoint { $0.time > time }
    return after > 0 ? claims[after - 1] : nil
  }
}

extension Directory.Standing {
  /// What counts as claimed about `aspect` at `time`.
  func claim(of aspect: Directory.Claim.Aspect, at time: Int64) -> Directory.Claim? {
    history[aspect]?.claim(at: time)
  }
}
