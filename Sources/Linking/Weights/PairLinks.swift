internal import Domain

/// Adds up what pairs of subjects share.
///
/// Pairs come from shared values only, and hubs are never expanded.
///
/// - Complexity: O(p log p) for p pairs; a value with k holders makes k(k − 1)/2 of them, k at most its kind's limit.
struct PairLinks {
  private let model: LinkModel
  private let scale: LinkScale
  private let directory: LinkDirectory
  private let answers: JudgedPairs

  /// A pair of subjects, the smaller number first, with the weight of their link in thousandths of a deciban.
  struct Pair: Hashable, Sendable {
    var low: UInt32
    var high: UInt32
    var weight: Int
  }

  /// One pair that shares one value.
  struct Share {
    var key: UInt64
    var value: Int32
  }

  init(
    _ model: LinkModel, _ scale: LinkScale, _ directory: LinkDirectory, _ answers: JudgedPairs
  ) {
    (self.model, self.scale) = (model, scale)
    (self.directory, self.answers) = (directory, answers)
  }

  /// All pairs whose links are at least this strong, in order of their numbers.
  func pairs(_ shared: SharedValues, atLeast least: Int) -> [Pair] {
    var pairs: [Pair] = []
    let shares = shares(shared)
    var terms: [(kind: LinkKind, weight: Int)] = []
    forEachPair(shares) { key, group in
      terms.removeAll(keepingCapacity: true)
      for share in group {
        let value = shared.values[Int(share.value)]
        if hub(value, key) == nil { terms.append((value.kind, value.weight)) }
      }
      let weight = weight(key, terms)
      if weight >= least { pairs.append(Pair(key, weight)) }
    }
    for key in answers.confirmed where !answers.isRejected(key, nil) {
      pairs.append(Pair(key, weight(key, [])))
    }
    return Pair.once(pairs)
  }

  /// The weight of a pair: the sum of its terms, or as much as a ring needs where a person confirmed it.
  func weight(_ key: UInt64, _ terms: [(kind: LinkKind, weight: Int)]) -> Int {
    guard !terms.isEmpty || answers.isConfirmed(key) else { return 0 }
    let sum = scale.sum(terms)
    return answers.isConfirmed(key) ? max(sum, scale.threshold) : sum
  }

  /// Why this value says nothing between these two.
  func hub(_ value: SharedValue, _ key: UInt64) -> HubReason? {
    if let hub = value.hub { return hub }
    if answers.isRejected(key, value.kind) { return .rejected }
    guard directory.hasParties else { return nil }
    let (low, high) = (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
    return directory.party(low, high, model[value.kind].group).map { .group("\($0)") }
  }

  func answer(_ key: UInt64) -> LinkAnswer.Word? { answers.answer(key) }

  /// The pairs that a person confirmed and that are both among `members`.
  func confirmed(among members: [UInt32]) -> [UInt64] {
    guard !answers.confirmed.isEmpty else { return [] }
    let members = Set(members)
    return answers.confirmed.filter {
      members.contains(UInt32($0 >> 32)) && members.contains(UInt32(truncatingIfNeeded: $0))
    }
  }

  func confirmed(of subject: UInt32) -> [UInt64] {
    answers.confirmed.filter {
      UInt32($0 >> 32) == subject || UInt32(truncatingIfNeeded: $0) == subject
    }
  }

  /// For each pair that shares a value which is no hub, the values, in order of pairs.
  func shares(_ shared: SharedValues) -> [Share] {
    var shares: [Share] = []
    for (number, value) in shared.values.enumerated() where value.hub == nil && value.weight > 0 {
      for one in value.holders {
        let high = UInt64(shared.subjects[one]) << 32
        for two in (one + 1)..<max(one + 1, value.holders.upperBound) {
          shares.append(
            Share(key: high | UInt64(shared.subjects[two]), value: Int32(number)))
        }
      }
    }
    shares.sort { ($0.key, $0.value) < ($1.key, $1.value) }
    return shares
  }

  func forEachPair(_ shares: [Share], _ body: (UInt64, ArraySlice<Share>) -> Void) {
    var start = 0
    while start < shares.count {
      var end = start + 1
      while end < shares.count, shares[end].key == shares[start].key { end += 1 }
      body(shares[start].key, shares[start..<end])
      start = end
    }
  }
}

extension PairLinks.Pair {
  init(_ key: UInt64, _ weight: Int) {
    (low, high) = (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
    self.weight = weight
  }

  var key: UInt64 { UInt64(low) << 32 | UInt64(high) }

  /// The pairs in order, each once with its largest weight.
  static func once(_ pairs: [Self]) -> [Self] {
    var result: [Self] = []
    for pair in pairs.sorted(by: { ($0.key, $1.weight) < ($1.key, $0.weight) })
    where result.last?.key != pair.key {
      result.append(pair)
    }
    return result
  }
}
