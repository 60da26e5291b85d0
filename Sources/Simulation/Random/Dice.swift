#if canImport(Glibc)
  internal import Glibc
#endif

/// Draws from the usual distributions.
extension SplitMix64 {
  /// At least 0 and below 1.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// At least 0 and below `bound`, which is at least 1.
  package mutating func below(_ bound: Int) -> Int {
    Int((next().multipliedFullWidth(by: UInt64(max(1, bound)))).high)
  }

  package mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  package mutating func between(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * unit()
  }

  /// - Source: Box and Muller, 1958.
  package mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    let (one, two) = (max(unit(), 1e-12), unit())
    return mean + deviation * (-2 * log(one)).squareRoot() * cos(2 * .pi * two)
  }

  /// Skewed and positive: `median` times e to a normal draw.
  package mutating func skewed(_ median: Double, _ deviation: Double) -> Double {
    median * exp(normal(0, deviation))
  }

  /// A count whose mean is given.
  ///
  /// - Source: Knuth, "The Art of Computer Programming", volume 2, 3.4.1; a normal draw for large means.
  package mutating func count(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    guard mean < 30 else { return max(0, Int(normal(mean, mean.squareRoot()).rounded())) }
    let limit = exp(-mean)
    var (product, count) = (unit(), 0)
    while product > limit {
      product *= unit()
      count += 1
    }
    return count
  }

  /// - Precondition: `choices` is not empty.
  package mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }

  /// An index, as often as its weight says.
  package mutating func weighted(_ weights: [Double]) -> Int {
    var rest = unit() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return max(0, weights.count - 1)
  }

  /// Lower-case hex digits.
  package mutating func hex(_ digits: Int) -> String {
    var text = ""
    while text.utf8.count < digits { text += Hex.text(next()) }
    return String(text.prefix(digits))
  }
}

/// Sixteen hex digits of a number.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ value: UInt64, _ count: Int = 16) -> String {
    String(unsafeUninitializedCapacity: count) { bytes in
      for place in 0..<count {
        bytes[place] =
          digits[Int(truncatingIfNeeded: value >> UInt64(4 * (count - 1 - place))) & 15]
      }
      return count
    }
  }
}
