import Domain
import Testing

@testable import Simulation

struct WeightFitTests {
  /// So many operators and innocent people with a signal, of so many.
  private func findings(
    _ indicator: String, with: (Int, Int), of all: (Int, Int), stated: Double = 10
  ) -> [Finding] {
    func some(_ prefix: String, _ count: Int, _ total: Int) -> [Finding] {
      (0..<total).map { number in
        Finding(
          label: Simulation.Label(
            subject: "\(prefix)\(number)", isOperator: prefix == "o", group: "g"),
          hits: number < count
            ? [Finding.Hit(indicator: indicator, family: "f", strength: .s2, decibans: stated)] : []
        )
      }
    }
    return some("o", with.0, all.0) + some("i", with.1, all.1)
  }

  @Test func `with many cases a weight is the odds ratio`() throws {
    // Odds with it 400:100, without it 600:9900; the ratio 66, 18.2 decibans.
    let fit = WeightFit(
      findings("a.x", with: (400, 100), of: (1000, 10_000)), ridge: 1e-6)
    let weight = try #require(fit.weights.first)
    #expect(abs(weight.fitted - 18.195) < 0.02)
    #expect((weight.operators, weight.innocents) == (400, 100))
    #expect(weight.error > 0.1 && weight.error < 1)
  }

  @Test func `no weight is negative`() throws {
    let fit = WeightFit(findings("a.x", with: (1, 5000), of: (1000, 10_000)), ridge: 0.01)
    #expect(try #require(fit.weights.first).fitted == 0)
  }

  @Test func `few cases leave a weight where it was stated`() throws {
    let fit = WeightFit(findings("a.x", with: (1, 1), of: (20, 200), stated: 8), ridge: 1000)
    #expect(abs(try #require(fit.weights.first).fitted - 8) < 0.05)
  }

  @Test func `a strength moves one step, and never to the one that escalates alone`() throws {
    let strengths: [String: Strength] = ["a.x": .s3]
    let usual: (Strength) -> Double = { $0 == .s1 ? 16 : $0 == .s2 ? 10 : 4 }
    let strong = WeightFit(
      findings("a.x", with: (900, 10), of: (1000, 10_000), stated: 4), ridge: 0.1)
    let proposal = try #require(
      FitProposal.all(strong, strengths: strengths, usual: usual).first)
    #expect(proposal.strength == .s2)
    #expect(proposal.decibans == 30)
    #expect(
      FitProposal.all(strong, strengths: ["a.x": .s2], usual: usual).first?.strength == nil)
    let weak = WeightFit(
      findings("a.x", with: (100, 900), of: (1000, 10_000)), ridge: 0.1)
    #expect(FitProposal.all(weak, strengths: ["a.x": .s1], usual: usual).first?.strength == .s2)
    #expect(FitProposal.all(weak, strengths: ["a.x": .s0], usual: usual).isEmpty)
  }

  @Test func `members of one ring learn or are looked at together`() {
    let all = (0..<60).map { number in
      Finding(
        label: Simulation.Label(
          subject: "o\(number)", isOperator: true, group: "g", ring: "r\(number / 3)"))
    }
    let halves = Halves(all)
    let (one, two) = (
      Set(halves.learned.map(\.label.ring)), Set(halves.unseen.map(\.label.ring))
    )
    #expect(one.isDisjoint(with: two))
    #expect(one.count > 4 && two.count > 4)
  }
}
