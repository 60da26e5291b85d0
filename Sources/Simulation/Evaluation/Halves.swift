/// Labelled subjects in two halves, those of one ring in the same: to learn from one and look at the other.
package struct Halves: Sendable {
  package var learned: [Finding] = []
  package var unseen: [Finding] = []

  package init(_ findings: [Finding]) {
    for finding in findings {
      if Halves.mark(finding.label.ring ?? finding.label.subject) & 1 == 0 {
        learned.append(finding)
      } else {
        unseen.append(finding)
      }
    }
  }

  /// - Source: Fowler, Noll and Vo, FNV-1a, 64 bits; mixed once more, since its last bit follows the last byte's.
  private static func mark(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var dice = SplitMix64(seed: hash)
    return dice.next()
  }
}
