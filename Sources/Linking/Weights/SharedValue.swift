package import Domain

/// A value that at least two subjects were seen with.
///
/// - Units: `weight` in thousandths of a deciban, so that sums do not depend on their order.
package struct SharedValue: Sendable {
  package var kind: LinkKind
  package var value: UInt32
  /// Its holders in a ``SharedValues``.
  package var holders: Range<Int>
  package var weight = 0
  package var hub: HubReason?
}

/// All shared values, with their holders in one place.
package struct SharedValues: Sendable {
  package internal(set) var values: [SharedValue] = []
  /// For each value its holders, ascending.
  package internal(set) var subjects: [UInt32] = []
  /// For each of them when it was first seen with the value.
  package internal(set) var since: [Int64] = []

  package init() {}

  /// Appends a value with its holders.
  ///
  /// - Precondition: at least two, ascending, each once.
  package mutating func append(
    _ kind: LinkKind, _ value: UInt32, _ holders: some Sequence<(subject: UInt32, since: Int64)>
  ) {
    let start = subjects.count
    for holder in holders {
      subjects.append(holder.subject)
      since.append(holder.since)
    }
    values.append(SharedValue(kind: kind, value: value, holders: start..<subjects.count))
  }

  /// Appends all of another.
  mutating func append(_ other: SharedValues) {
    let start = subjects.count
    subjects += other.subjects
    since += other.since
    values += other.values.map { value in
      var value = value
      value.holders = value.holders.lowerBound + start..<value.holders.upperBound + start
      return value
    }
  }

  func since(_ value: SharedValue, _ subject: UInt32) -> Int64? {
    var (low, high) = (value.holders.lowerBound, value.holders.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if subjects[middle] < subject { low = middle + 1 } else { high = middle }
    }
    return low < value.holders.upperBound && subjects[low] == subject ? since[low] : nil
  }
}
