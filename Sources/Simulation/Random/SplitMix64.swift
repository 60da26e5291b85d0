/// A small seeded source of random bits: the same numbers on every machine.
///
/// - Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014; constants of Vigna's splitmix64.c.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A stream of its own for one thing, whatever else is drawn elsewhere.
  package init(seed: UInt64, _ purpose: Purpose, _ number: Int) {
    let first = SplitMix64.mixed(seed &+ 0x9E37_79B9_7F4A_7C15)
    let second = SplitMix64.mixed(first ^ (purpose.rawValue &* 0xD1B5_4A32_D192_ED03))
    state = SplitMix64.mixed(second ^ UInt64(truncatingIfNeeded: number))
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// What a stream is for; names have one of their own, so that other names change nothing else.
  package enum Purpose: UInt64, Sendable {
    case cell = 1, unit, person, name, life, place, text, schedule
  }
}
