import Testing

@testable import Simulation

/// Figures worked by hand from the published formulas.
struct RateTests {
  @Test(arguments: [
    (10, 100, 0.0552, 0.1744), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (1, 3, 0.0615, 0.7923),
  ])
  func `the interval is Wilson's`(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(Rate(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 0.0001)
    #expect(abs(interval.upperBound - high) < 0.0001)
  }

  @Test func `nobody has no share`() {
    #expect(Rate(0, of: 0).share == nil)
    #expect(Rate(0, of: 0).interval == nil)
  }

  @Test func `a ratio and its interval are Katz's`() throws {
    let ratio = RateRatio(Rate(15, of: 100), to: Rate(10, of: 100))
    #expect(abs((ratio.value ?? 0) - 1.5) < 1e-9)
    let interval = try #require(ratio.interval)
    #expect(abs(interval.lowerBound - 0.7081) < 0.0005)
    #expect(abs(interval.upperBound - 3.1775) < 0.0015)
  }

  @Test func `a count of zero gets half a case on each side`() {
    let ratio = RateRatio(Rate(0, of: 100), to: Rate(4, of: 100))
    #expect(abs((ratio.value ?? 0) - 0.5 / 100.5 / (4.5 / 100.5)) < 1e-9)
    #expect(RateRatio(Rate(0, of: 0), to: Rate(4, of: 100)).value == nil)
  }
}
