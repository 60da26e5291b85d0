/// Counts by name in bounded memory.
///
/// The alphabetically first names are kept, the others counted together, so that the outcome does not depend on the order
/// in which names come or on how the input was split.
struct NameCounts: Sendable {
  private var counts: [String: Int] = [:]
  private var others = 0
  private var largest: String?

  static let limit = 100
  /// Longer names are cut, in Unicode scalars.
  static let nameLimit = 80

  mutating func add(_ name: String, _ number: Int = 1) {
    if let count = counts[name] {
      counts[name] = count + number
      return
    }
    if counts.count == Self.limit, let largest {
      guard name < largest else {
        others += number
        return
      }
      others += counts.removeValue(forKey: largest) ?? 0
    }
    counts[name] = number
    largest = counts.count == Self.limit ? counts.keys.max() : nil
  }

  mutating func merge(_ other: NameCounts) {
    for (name, count) in other.counts { add(name, count) }
    others += other.others
  }

  /// The counts, with everything past the limit under `…`.
  var all: [String: Int] {
    others == 0 ? counts : counts.merging(["…": others]) { $0 + $1 }
  }
}
