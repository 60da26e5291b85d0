internal import Domain

/// The journeys that one subject declared, searched by time and country.
///
/// - Complexity: O(log journeys) for each search, after one sort.
struct TravelHistory: Sendable {
  private var everywhere = Stretches()
  private var byCountry: [Symbol: Stretches] = [:]

  /// Journeys in the order in which they begin, each with the latest end so far.
  private struct Stretches: Sendable {
    var starts: [Int64] = []
    var ends: [Int64] = []

    mutating func add(_ from: Int64, _ to: Int64) {
      starts.append(from)
      ends.append(to)
    }

    mutating func sort() {
      let order = starts.indices.sorted { starts[$0] < starts[$1] }
      (starts, ends) = (order.map { starts[$0] }, order.map { ends[$0] })
      for index in ends.indices.dropFirst() { ends[index] = max(ends[index], ends[index - 1]) }
    }

    func hold(_ time: Int64) -> Bool {
      let after = starts.partitionPoint { $0 > time }
      return after > 0 && ends[after - 1] >= time
    }
  }

  mutating func add(to country: Symbol, from: Int64, until: Int64) {
    everywhere.add(from, until)
    byCountry[country, default: Stretches()].add(from, until)
  }

  /// Makes it ready to be asked, once all journeys are in.
  mutating func sort() {
    everywhere.sort()
    for country in Array(byCountry.keys) { byCountry[country]?.sort() }
  }

  /// Whether a declared journey explains being in `country` (or anywhere, where either side names none).
  func explain(_ country: Symbol, at time: Int64) -> Bool {
    if country.isAbsent { return everywhere.hold(time) }
    return byCountry[country]?.hold(time) == true || byCountry[.absent]?.hold(time) == true
  }
}
