/// The runs of words of a text, each as a number.
struct Shingles {
  /// Words in a run.
  let length: Int

  /// Shorter texts are everybody's and say nothing.
  var fewestWords: Int { max(8, length * 2) }

  /// The different runs in order of their numbers; none where the text is too short.
  ///
  /// - Complexity: O(words × length of a run).
  func runs(of text: String) -> [UInt64] {
    let words = Shingles.words(text)
    guard words.count >= fewestWords else { return [] }
    return Shingles.sorted(runs(words))
  }

  /// The same of a text of which any length counts.
  func allRuns(of text: String) -> [UInt64] { runs(Shingles.words(text)) }

  private func runs(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { start in
      words[start..<start + length].reduce(0xCBF2_9CE4_8422_2325) {
        Shingles.mixed($0 &* 0x100_0000_01B3 ^ $1)
      }
    }
  }

  private static func words(_ text: String) -> [UInt64] {
    var (text, words): (String, [UInt64]) = (text, [])
    if text.withUTF8({ asciiWords($0, &words) }) { return words }
    return anyWords(text)
  }

  private static func anyWords(_ text: String) -> [UInt64] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { word in
      word.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
  }

  /// Puts the runs of a text in `runs` as they come, equal ones each time; none where the text is too short.
  ///
  /// `words` is room to work in, so that no text asks for memory of its own.
  func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into runs: inout [UInt64], words: inout [UInt64]
  ) {
    runs.removeAll(keepingCapacity: true)
    if !Shingles.asciiWords(bytes, &words) {
      words = Shingles.anyWords(String(decoding: bytes, as: UTF8.self))
    }
    guard words.count >= fewestWords else { return }
    words.withUnsafeBufferPointer { words in
      for begin in 0...(words.count - length) {
        var run = Shingles.start
        for word in begin..<begin + length {
          run = Shingles.mixed(run &* 0x100_0000_01B3 ^ words[word])
        }
        runs.append(run)
      }
    }
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The words of a text in plain ASCII, byte by byte; says whether it is such a text.
  private static func asciiWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ words: inout [UInt64]
  ) -> Bool {
    words.removeAll(keepingCapacity: true)
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var word = start
    for byte in bytes {
      switch byte {
      case 0x80...: return false
      case 0x30...0x39, 0x61...0x7A: word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
      case 0x41...0x5A: word = (word ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
      default:
        if word != start { words.append(word) }
        word = start
      }
    }
    if word != start { words.append(word) }
    return true
  }

  private static func sorted(_ runs: [UInt64]) -> [UInt64] {
    var result: [UInt64] = []
    for run in runs.sorted() where run != result.last { result.append(run) }
    return result
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// How many numbers two ordered lists have in common.
  static func common(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (one, two, count) = (0, 0, 0)
    while one < left.count, two < right.count {
      if left[one] == right[two] {
        (one, two, count) = (one + 1, two + 1, count + 1)
      } else if left[one] < right[two] {
        one += 1
      } else {
        two += 1
      }
    }
    return count
  }
}
