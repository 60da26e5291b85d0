/// Ranges of numbers that do not overlap, each with a value.
///
/// - Complexity: O(log n) for a look-up among n ranges, narrowed by the number's first 16 bits.
struct RangeTable<Number: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  private var starts: [Number] = []
  private var ends: [Number] = []
  private var values: [UInt32] = []
  /// For each value of the first 16 bits, the number of ranges that begin before it.
  private var index: [Int32] = []

  var count: Int { starts.count }

  /// One range before ranges are taken apart.
  struct Entry: Sendable {
    let start: Number
    let end: Number
    let value: UInt32
  }

  /// Makes a table of ranges that may lie inside each other: the narrowest around a number holds, as the longest prefix does.
  ///
  /// Of equal ranges the later one holds. Ranges that cross each other are cut where the later one begins.
  init(_ entries: [Entry] = []) {
    // A kept table's ranges are apart and in order already.
    if entries.allSatisfy({ $0.start <= $0.end }),
      zip(entries, entries.dropFirst()).allSatisfy({ $0.end < $1.start })
    {
      for entry in entries { add(entry.start, entry.end, entry.value) }
      makeIndex()
      return
    }
    let sorted = entries.enumerated().sorted {
      ($0.element.start, $1.element.end, $0.offset) < ($1.element.start, $0.element.end, $1.offset)
    }.map(\.element)
    var open: [Entry] = []
    var next: Number = 0
    for entry in sorted {
      close(before: entry.start, &open, &next)
      if let outer = open.last, next < entry.start {
        add(next, entry.start - 1, outer.value)
      }
      next = entry.start
      open.append(entry)
    }
    close(before: nil, &open, &next)
    makeIndex()
  }

  /// Ends the open ranges that end before a number.
  private mutating func close(before limit: Number?, _ open: inout [Entry], _ next: inout Number) {
    while let last = open.last {
      if let limit, last.end >= limit { return }
      if next <= last.end {
        add(next, last.end, last.value)
        if last.end == Number.max {
          open = []
          return
        }
        next = last.end + 1
      }
      open.removeLast()
    }
  }

  private mutating func add(_ start: Number, _ end: Number, _ value: UInt32) {
    starts.append(start)
    ends.append(end)
    values.append(value)
  }

  private mutating func makeIndex() {
    index = Array(repeating: 0, count: (1 << 16) + 1)
    for start in starts { index[Int(start >> (Number.bitWidth - 16)) + 1] += 1 }
    for place in 1..<index.count { index[place] += index[place - 1] }
  }

  /// The value of the range around a number.
  subscript(number: Number) -> UInt32? {
    let head = Int(number >> (Number.bitWidth - 16))
    var (low, high) = (Int(index[head]), Int(index[head + 1]))
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low > 0 && number <= ends[low - 1] ? values[low - 1] : nil
  }

  /// Every range in rising order.
  func forEach(_ body: (Number, Number, UInt32) -> Void) {
    for place in starts.indices { body(starts[place], ends[place], values[place]) }
  }
}
