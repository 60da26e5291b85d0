/// Counts how often each number is in a window, and so how many different ones are.
///
/// An open-addressing table that is emptied by walking what was touched: nothing is allocated in steady state.
///
/// - Complexity: O(1) for each change; `removeAll` in the number of different values since the last one.
struct Tally {
  private var keys: [UInt64]
  private var counts: [Int32]
  private var touched: [Int] = []
  private var mask: Int
  private(set) var distinct = 0

  init() {
    mask = 63
    keys = Array(repeating: 0, count: 64)
    counts = Array(repeating: 0, count: 64)
  }

  /// Every value counted at least once.
  var values: [UInt64] { touched.compactMap { counts[$0] > 0 ? keys[$0] - 1 : nil } }

  func count(of value: UInt64) -> Int {
    let slot = slot(of: value + 1)
    return keys[slot] == 0 ? 0 : Int(counts[slot])
  }

  mutating func add(_ value: UInt64) {
    var slot = slot(of: value + 1)
    if keys[slot] == 0 {
      if touched.count * 2 > mask {
        grow()
        slot = self.slot(of: value + 1)
      }
      keys[slot] = value + 1
      touched.append(slot)
    }
    if counts[slot] == 0 { distinct += 1 }
    counts[slot] += 1
  }

  mutating func remove(_ value: UInt64) {
    let slot = slot(of: value + 1)
    counts[slot] -= 1
    if counts[slot] == 0 { distinct -= 1 }
  }

  mutating func removeAll() {
    for slot in touched {
      keys[slot] = 0
      counts[slot] = 0
    }
    touched.removeAll(keepingCapacity: true)
    distinct = 0
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = touched.map { (keys[$0], counts[$0]) }
    mask = (mask + 1) * 4 - 1
    keys = Array(repeating: 0, count: mask + 1)
    counts = Array(repeating: 0, count: mask + 1)
    touched.removeAll(keepingCapacity: true)
    for (key, count) in old {
      let slot = slot(of: key)
      (keys[slot], counts[slot]) = (key, count)
      touched.append(slot)
    }
  }
}
