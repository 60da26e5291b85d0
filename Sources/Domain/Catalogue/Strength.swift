/// How much one signal says on its own.
///
/// - Source: contract, section 4. S1 is rarely innocent once verified; S0 is never computed and only prompts a person.
package enum Strength: String, CaseIterable, Comparable, Hashable, Sendable {
  case s0 = "S0", s3 = "S3", s2 = "S2", s1 = "S1"

  package static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .s0: 0
    case .s3: 1
    case .s2: 2
    case .s1: 3
    }
  }
}
