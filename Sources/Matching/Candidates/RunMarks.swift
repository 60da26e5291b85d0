/// Which runs of words were seen once, and which more than once, by the lower bits of their numbers.
///
/// Two runs with equal lower bits, and a run that one text holds twice, count as seen again: that only lets a text pass.
struct RunMarks: Sendable {
  private var once: [UInt64]
  private var again: [UInt64]

  /// Room for so many texts: 128 bits a text keep chance hits of the runs of a letter at one in five.
  init(texts: Int) {
    var bits = 16
    while 1 << bits < texts * 128, bits < 30 { bits += 1 }
    once = texts == 0 ? [] : [UInt64](repeating: 0, count: 1 << (bits - 6))
    again = once
  }

  mutating func note(_ runs: [UInt64]) {
    let mask = UInt64(once.count * 64 - 1)
    once.withUnsafeMutableBufferPointer { once in
      again.withUnsafeMutableBufferPointer { again in
        for run in runs {
          let (word, bit) = (Int((run & mask) >> 6), 1 << (run & 63) as UInt64)
          again[word] |= once[word] & bit
          once[word] |= bit
        }
      }
    }
  }

  /// How many of these runs were seen more than once.
  func common(among runs: [UInt64]) -> Int {
    let mask = UInt64(again.count * 64 - 1)
    return again.withUnsafeBufferPointer { again in
      var count = 0
      for run in runs { count += Int(again[Int((run & mask) >> 6)] >> (run & 63) & 1) }
      return count
    }
  }

  /// Takes in what others saw.
  mutating func join(_ other: RunMarks) {
    if once.isEmpty {
      self = other
      return
    }
    for word in once.indices {
      again[word] |= other.again[word] | once[word] & other.once[word]
      once[word] |= other.once[word]
    }
  }
}
