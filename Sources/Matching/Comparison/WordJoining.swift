/// Puts together the words of one name that another spelling of it writes as one: Min Jun and Minjun, Al Masri and Almasri.
enum WordJoining {
  /// `words` with each run of two to four that `others` has as one word in its place.
  ///
  /// A word that both names have begins no run.
  ///
  /// - Complexity: O(words × others), both short.
  static func joined(_ words: [String], like others: [String], isSame: (String, String) -> Bool)
    -> [String]
  {
    var (result, index): ([String], Int) = ([], 0)
    while index < words.count {
      let length = runLength(words[index...], others, isSame)
      result.append(words[index..<index + length].joined())
      index += length
    }
    return result
  }

  private static func runLength(
    _ words: ArraySlice<String>, _ others: [String], _ isSame: (String, String) -> Bool
  ) -> Int {
    var longest = 1
    var run = ""
    for (number, word) in words.prefix(4).enumerated() {
      if number == 0, others.contains(word) { break }
      run += word
      if number > 0, others.contains(where: { isSame(run, $0) }) { longest = number + 1 }
    }
    return longest
  }
}
