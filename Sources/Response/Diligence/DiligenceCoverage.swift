/// How many measures stand how.
package struct DiligenceCoverage: Hashable, Sendable {
  /// By the word of a state.
  package private(set) var counts: [String: Int] = [:]

  package init(_ entries: [DiligenceEntry] = []) {
    for entry in entries { counts[entry.state.word, default: 0] += 1 }
  }

  package mutating func add(_ other: DiligenceCoverage) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  package func count(_ word: String) -> Int { counts[word] ?? 0 }

  /// Measures that were due.
  package var due: Int {
    counts.reduce(0) { $0 + ($1.key == "not applicable" ? 0 : $1.value) }
  }

  package var done: Int { count("done") }
}
