/// Which texts can be near another at all: of a near text so large a share of runs of words stands in some other text.
///
/// Counting runs is far cheaper than comparing texts, and leaves out nothing: of two texts with a share s of common runs among
/// all runs of both, at least the share s of each one's runs is common.
package struct CommonRuns {
  /// By the lower bits of a run's number, in how many texts it was seen, at most two; a collision only lets a text pass.
  private var seen: [UInt8]
  private let shingles: Shingles
  private let share: Double

  package init(_ texts: some Collection<String>, share: Double, shingle: Int = 3) {
    shingles = Shingles(length: shingle)
    self.share = share
    var bits = 16
    while 1 << bits < texts.count * 256, bits < 28 { bits += 1 }
    seen = [UInt8](repeating: 0, count: 1 << bits)
    for text in texts {
      for run in shingles.runs(of: text) {
        let place = Int(truncatingIfNeeded: run) & (seen.count - 1)
        seen[place] = min(2, seen[place] + 1)
      }
    }
  }

  /// Whether enough of this text's runs stand in others; it is one of the texts that were counted.
  package func mayBeNear(_ text: String) -> Bool {
    let runs = shingles.runs(of: text)
    let common = runs.count { seen[Int(truncatingIfNeeded: $0) & (seen.count - 1)] > 1 }
    return common > 0 && Double(common) >= share * Double(runs.count)
  }
}
