/// A set of small numbers, one bit each.
struct NumberSet: Sendable {
  private var words: [UInt64] = []

  /// Puts a number in; says whether it is new.
  @discardableResult
  mutating func insert(_ number: UInt32) -> Bool {
    let word = Int(number >> 6)
    if word >= words.count {
      words += [UInt64](repeating: 0, count: max(word + 1 - words.count, words.count))
    }
    let bit: UInt64 = 1 << UInt64(number & 63)
    let isNew = words[word] & bit == 0
    words[word] |= bit
    return isNew
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
