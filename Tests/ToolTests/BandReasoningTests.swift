import Domain
import Testing

@testable import Tool

struct BandReasoningTests {
  @Test func `names two S2 signals of different families`() {
    let gate = gate(.escalate, [("a.one", .s2, "a"), ("a.two", .s2, "a"), ("b.one", .s2, "b")])
    #expect(gate.contains("a.one [a] and b.one [b]"))
  }

  @Test func `names one S2 signal and two S3 signals of two other families`() {
    let gate = gate(
      .escalate,
      [("a.one", .s2, "a"), ("a.two", .s3, "a"), ("b.one", .s3, "b"), ("c.one", .s3, "c")])
    #expect(gate.contains("(a.one [a], b.one [b], c.one [c])"))
  }

  @Test func `leaves resolved signals out`() {
    var signal = MadeUp.signal("a.one", .s1, "a", evidence: [])
    signal.resolvedBy = "accommodation"
    let assessment = Assessment(
      subject: "a", band: .clear, weight: 0, signals: [signal], cannotTell: [])
    #expect(BandReasoning(assessment).gate(Phrases()).hasPrefix("clear"))
    #expect(BandReasoning(assessment).weight(Phrases()).count == 1)
  }

  private func gate(_ band: Assessment.Band, _ signals: [(String, Strength, String)]) -> String {
    BandReasoning(
      Assessment(
        subject: "a", band: band, weight: 1,
        signals: signals.map { MadeUp.signal($0.0, $0.1, $0.2, evidence: []) }, cannotTell: [])
    ).gate(Phrases())
  }
}
