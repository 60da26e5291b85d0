#if canImport(Glibc)
  internal import Glibc
#endif

/// So many of so many, with how sure one can be of the part.
package struct Rate: Hashable, Sendable {
  package var count: Int
  package var total: Int

  package init(_ count: Int, of total: Int) { (self.count, self.total) = (count, total) }

  /// `nil` where there is nobody.
  package var share: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// Where the true part lies with 95 in 100.
  ///
  /// - Source: Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
  package var interval: ClosedRange<Double>? {
    guard total > 0 else { return nil }
    let (n, p, z) = (Double(total), Double(count) / Double(total), Rate.z)
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    // At the ends the formula gives 0 and 1 but for rounding.
    return (count == 0 ? 0 : max(0, middle - half))...(count == total ? 1 : min(1, middle + half))
  }

  /// The quantile of the normal distribution for 95 in 100.
  static let z = 1.959963984540054

  package static func + (left: Rate, right: Rate) -> Rate {
    Rate(left.count + right.count, of: left.total + right.total)
  }
}

/// How much larger one part is than another.
package struct RateRatio: Hashable, Sendable {
  package var one: Rate
  package var rest: Rate

  package init(_ one: Rate, to rest: Rate) { (self.one, self.rest) = (one, rest) }

  /// `nil` where one of both has nobody; half a case is added to each side where a count is zero.
  package var value: Double? {
    guard one.total > 0, rest.total > 0 else { return nil }
    let (a, n, b, m) = counts
    return (a / n) / (b / m)
  }

  /// Where the true ratio lies with 95 in 100.
  ///
  /// - Source: Katz, Baptista, Azen and Pike, "Obtaining confidence intervals for the risk ratio", 1978.
  package var interval: ClosedRange<Double>? {
    guard let value else { return nil }
    let (a, n, b, m) = counts
    let error = max(0, 1 / a - 1 / n + 1 / b - 1 / m).squareRoot()
    return (value * exp(-Rate.z * error))...(value * exp(Rate.z * error))
  }

  private var counts: (Double, Double, Double, Double) {
    let half = one.count == 0 || rest.count == 0 ? 0.5 : 0
    return (
      Double(one.count) + half, Double(one.total) + half, Double(rest.count) + half,
      Double(rest.total) + half
    )
  }
}
