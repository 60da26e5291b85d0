/// A set of small numbers, one bit each.
struct NumberSet: Sendable {
  private var words: [UInt64]

  /// - Parameter room: numbers below it need no further memory.
  init(room: Int = 0) { words = [UInt64](repeating: 0, count: (room + 63) / 64) }

  /// Puts a number in; says whether it is new.
  @inline(__always)
  @discardableResult
  mutating func insert(_ number: UInt32) -> Bool {
    let word = Int(number >> 6)
    if word >= words.count { grow(to: word) }
    let bit: UInt64 = 1 << UInt64(number & 63)
    let isNew = words[word] & bit == 0
    words[word] |= bit
    return isNew
  }

  private mutating func grow(to word: Int) {
    words += [UInt64](repeating: 0, count: max(word + 1 - words.count, words.count))
  }

  @inline(__always)
  func contains(_ number: UInt32) -> Bool {
    let word = Int(number >> 6)
    return word < words.count && words[word] >> UInt64(number & 63) & 1 == 1
  }

  mutating func join(_ other: NumberSet) {
    if other.words.count > words.count { grow(to: other.words.count - 1) }
    for word in other.words.indices { words[word] |= other.words[word] }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// In order.
  var numbers: [UInt32] {
    var numbers: [UInt32] = []
    for (index, word) in words.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        numbers.append(UInt32(index << 6 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return numbers
  }
}
