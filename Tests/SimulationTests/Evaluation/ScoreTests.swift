import Domain
import Testing

@testable import Simulation

struct ScoreTests {
  /// `o1 ring=r escalate ring1 w=20 a.x:S2:10`: an operator when the name begins with o.
  private func findings(_ lines: String...) -> [Finding] {
    lines.map { line in
      let words = line.split(separator: " ").map(String.init)
      var finding = Finding(
        label: Simulation.Label(
          subject: words[0], isOperator: words[0].hasPrefix("o"),
          group: words[0].hasPrefix("o") ? "team" : "home",
          skill: words[0].hasPrefix("o") ? "careless" : nil))
      for word in words.dropFirst() {
        if word.hasPrefix("made=") { finding.label.ring = String(word.dropFirst(5)) }
        if word.hasPrefix("found=") { finding.foundRing = String(word.dropFirst(6)) }
        if word.hasPrefix("w=") { finding.weight = Double(word.dropFirst(2)) ?? 0 }
        if word.hasPrefix("culture=") { finding.label.culture = String(word.dropFirst(8)) }
        if let band = Assessment.Band(rawValue: word) { finding.band = band }
        let parts = word.split(separator: ":").map(String.init)
        if parts.count == 3, let strength = Strength(rawValue: parts[1]) {
          finding.hits.append(
            Finding.Hit(
              indicator: parts[0], family: String(parts[0].prefix(1)), strength: strength,
              decibans: Double(parts[2]) ?? 0))
        }
      }
      return finding
    }
  }

  private func gate(_ hits: [Finding.Hit]) -> Assessment.Band {
    hits.contains { $0.strength == .s2 } ? .ask : .clear
  }

  @Test func `recall, precision and alarms are counted by band and upwards`() {
    let all = findings(
      "o1 escalate made=r", "o2 ask made=r", "o3 clear made=q", "o4 clear made=q", "o5 ask",
      "i1 ask", "i2 clear", "i3 clear", "i4 clear")
    let (ask, escalate) = (Score(all, .ask), Score(all, .escalate))
    #expect(ask.recall == Rate(3, of: 5))
    #expect(ask.precision == Rate(3, of: 4))
    #expect(ask.alarms == Rate(1, of: 4))
    #expect(ask.rings == Rate(1, of: 2))
    #expect(escalate.recall == Rate(1, of: 5))
    #expect(escalate.precision == Rate(1, of: 1))
    #expect(escalate.alarms == Rate(0, of: 4))
  }

  @Test func `a made ring is found when two of it stand in one found ring`() {
    let score = RingScore(
      findings(
        "o1 made=r found=1", "o2 made=r found=1", "o3 made=q found=2", "o4 made=q found=3",
        "i1 found=2", "i2 found=2", "i3 found=4", "i4 found=4"))
    #expect(score.found == Rate(1, of: 2))
    // Rings 1 and 3 are right; 2 holds one operator in three, 4 none.
    #expect(score.right == Rate(2, of: 4))
  }

  @Test func `an indicator is charged with those who would be clear without it`() throws {
    let scores = IndicatorScore.all(
      findings(
        "o1 ask a.x:S2:10", "o2 ask a.x:S2:10 b.y:S2:6", "i1 ask b.y:S2:6", "i2 clear c.z:S3:4",
        "i3 clear"),
      gate: gate)
    let x = try #require(scores.first { $0.indicator == "a.x" })
    #expect(x.right == Rate(2, of: 2))
    #expect(x.wrong == Rate(0, of: 3))
    #expect(x.lost == 1)
    #expect(x.stated == 10)
    let y = try #require(scores.first { $0.indicator == "b.y" })
    #expect((y.lost, y.spared) == (0, 1))
    #expect(y.right == Rate(1, of: 2))
    // One of two against one of three: 1.5 to 1, 1.76 decibans.
    #expect(abs(y.measured.value - 1.7609) < 0.001)
  }

  @Test func `calibration compares the odds in a step of weight with those of everybody`() throws {
    var lines: [Finding] = []
    // 8 of 10 operators and 1 of 100 innocent people weigh 20: 80 to 1, 19.03 decibans.
    for number in 0..<10 { lines += findings("o\(number) w=\(number < 8 ? 20 : 0)") }
    for number in 0..<100 { lines += findings("i\(number) w=\(number < 1 ? 20 : 0)") }
    let step = try #require(Calibration(lines).steps.first { $0.from == 20 })
    #expect(step.operators == Rate(8, of: 10))
    #expect(step.innocents == Rate(1, of: 100))
    #expect(abs(step.measured.value - 19.0309) < 0.001)
    #expect(step.stated == 20)
  }

  @Test func `a delay's median leaves out those who are never reached`() {
    let delay = Delay(days: [9, 1, 4], never: 2)
    #expect(delay.median == 4)
    #expect(delay.quantile(0.9) == 9)
    #expect(Delay(days: [], never: 3).median == nil)
    #expect(Delay(days: [2, 4], never: 0).median == 2)
  }

  @Test func `each culture is set beside all others`() throws {
    var all: [Finding] = []
    for number in 0..<100 {
      all += findings("i\(number) culture=a \(number < 30 ? "ask" : "clear")")
    }
    for number in 0..<100 {
      all += findings("j\(number) culture=b \(number < 10 ? "ask" : "clear")")
    }
    all += findings("o1 culture=b escalate")
    let lines = Fairness.all(all, .ask) { $0.culture }
    let a = try #require(lines.first { $0.group == "a" })
    #expect(a.rate == Rate(30, of: 100))
    #expect(abs((a.ratio.value ?? 0) - 3) < 1e-9)
    // 70 of 100 left in peace beside 90 of 100.
    #expect(abs((a.peace ?? 0) - 0.7778) < 0.0001)
    #expect(!a.keepsFourFifths)
    #expect(!a.keepsStricter)
    let b = try #require(lines.first { $0.group == "b" })
    #expect(b.keepsFourFifths && b.keepsStricter)
  }

  @Test func `names that are swapped must change no band`() {
    let one = findings("i1 clear", "i2 ask a.x:S2:10")
    let two = findings("i1 clear", "i2 clear")
    #expect(SwapTest(one, swapped: one).changed.isEmpty)
    let changed = SwapTest(one, swapped: two).changed
    #expect(changed.map(\.subject) == ["i2"])
    #expect(changed.first?.indicators == ["a.x"])
  }

  @Test func `ranking is the chance that an operator stands first`() {
    let ranking = Ranking(findings("o1 w=30", "o2 w=5", "i1 w=10", "i2 w=5", "i3 w=0"))
    // o1 before all three; o2 before one and level with one: (3 + 1.5) of 6.
    #expect(abs(ranking.area - 0.75) < 1e-9)
    #expect(ranking.top == Rate(1, of: 2))
  }
}
