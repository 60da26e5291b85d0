// SPDX-License-Identifier: Apache-2.0

/// What one thread needs while it searches, so that nothing is made anew for each name.
final class SearchScratch {
  /// For each name of the list how much of its weight the query holds.
  var held: [Float]
  /// The names of which it holds something.
  var names: [UInt32] = []
  /// For each word of the list how much it is like a word of the query, and which words of the query those are.
  var likeness: [Float]
  var likeWords: [UInt32]
  /// The words of the list that are like one of the query's.
  var words: [UInt32] = []
  /// For each word of the list which word of the query was last compared with it.
  var compared: [UInt32]
  var turn: UInt32 = 0

  init(names: Int, words: Int) {
    held = [Float](repeating: 0, count: names)
    likeness = [Float](repeating: 0, count: words)
    likeWords = [UInt32](repeating: 0, count: words)
    compared = [UInt32](repeating: 0, count: words)
  }

  /// Whether `word` is met for the first time in this turn.
  @inline(__always)
  func isFirst(_ word: UInt32) -> Bool {
    if compared[Int(word)] == turn { return false }
    compared[Int(word)] = turn
    return true
  }

  func nextTurn() {
    turn &+= 1
    if turn == 0 {
      for index in compared.indices { compared[index] = 0 }
      turn = 1
    }
  }

  @inline(__always)
  func hold(_ name: UInt32, _ weight: Float) {
    if held[Int(name)] == 0 { names.append(name) }
    held[Int(name)] += weight
  }

  @inline(__always)
  func note(_ word: UInt32, like value: Float, of query: UInt32) {
    if likeness[Int(word)] == 0 { words.append(word) }
    likeness[Int(word)] = max(likeness[Int(word)], value)
    likeWords[Int(word)] |= query
  }

  /// Makes it ready for the next query.
  func clear() {
    for name in names { held[Int(name)] = 0 }
    for word in words { (likeness[Int(word)], likeWords[Int(word)]) = (0, 0) }
    names.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }
}
