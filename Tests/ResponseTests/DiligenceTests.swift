import Domain
import TestKit
import Testing

@testable import Response

struct DiligenceTests {
  private static let catalogue: IndicatorCatalogue = {
    var catalogue = IndicatorCatalogue(
      version: "1",
      indicators: [
        Indicator(
          id: "interview.camera-avoidance", title: "", maturity: .trial, strength: .s2,
          family: "interview", watch: nil, says: "")
      ],
      measures: [
        measure("dd.camera", ["interviewing"], forbiddenBy: ["interview.camera-avoidance"]),
        measure("dd.bank", ["paying"], expires: 30), measure("dd.hold", ["onboarding"]),
        measure("dd.training", ["applying"]), measure("dd.clause", ["onboarding"]),
        measure("dd.bids", ["applying"], audiences: ["platform"]), suspicion,
      ])
    catalogue.diligence = DiligenceBook(
      firmWide: ["dd.training"], ofVendors: ["dd.clause"],
      conditions: [
        .init(
          measures: ["dd.hold"], kinds: [.shipmentRedirected],
          otherwise: Worded("nothing was sent elsewhere", ""))
      ])
    return catalogue
  }()

  private static var suspicion: Measure {
    var measure = measure("dd.report", ["applying", "working"])
    measure.isOnSuspicion = true
    return measure
  }

  private static func measure(
    _ id: String, _ stages: [String], audiences: [String] = ["employer"],
    forbiddenBy: [String] = [], expires days: Int64? = nil
  ) -> Measure {
    var measure = Measure(id: id, title: id, audiences: audiences, stages: stages)
    (measure.forbiddenBy, measure.expires) = (forbiddenBy, days.map { $0 * Moment.dayLength })
    return measure
  }

  private func filing(
    _ lines: [String], asOf: String = "90d00:00", suspected: Set<String> = []
  ) -> DiligenceFiling {
    let ledger = DiligenceLedger(EventStore(lines.map(event), file: "e"), to: moment(asOf))
    let reading = DiligenceReading(
      Self.catalogue, ledger, firm: "company", asOf: moment(asOf), suspected: suspected)
    return DiligenceFiling(
      reading, ledger, Self.catalogue.diligence, firm: "company", asOf: moment(asOf), audience: nil)
  }

  private func states(
    _ lines: [String], asOf: String = "90d00:00", suspected: Set<String> = []
  ) -> [String: MeasureState] {
    let file = filing(lines, asOf: asOf, suspected: suspected).file(of: "a1")
    return Dictionary(
      (file?.people.first?.entries ?? []).map { ($0.measure.id, $0.state) },
      uniquingKeysWith: { first, _ in first })
  }

  private let worker = ["00:00 subject.declared a1 kind=worker", "1d00:00 employment.started a1"]

  @Test func `what was due and has no check is missing; the rest says why`() {
    let states = states(worker)
    #expect(states["dd.camera"] == .missing)
    #expect(states["dd.bank"] == .notApplicable(.stage))
    #expect(
      states["dd.hold"]
        == .notApplicable(.nothingHappened(Worded("nothing was sent elsewhere", ""))))
    #expect(states["dd.bids"] == .notApplicable(.audience))
    #expect(states["dd.clause"] == .notApplicable(.noVendor))
    #expect(states["dd.report"] == .notApplicable(.noSuspicion))
    #expect(states["dd.training"] == .missing)
  }

  @Test func `the newest check that is not pending counts, and a pass ends`() {
    let passed = "2d00:00 check.completed a1 measure=dd.bank result=passed by=fin"
    #expect(states(worker + [passed], asOf: "31d00:00")["dd.bank"] == .done)
    #expect(states(worker + [passed], asOf: "32d00:01")["dd.bank"] == .expired)
    #expect(
      states(worker + [passed, "3d00:00 check.completed a1 measure=dd.bank result=failed"])[
        "dd.bank"]
        == .failed)
    #expect(
      states(
        worker + [passed, "3d00:00 check.completed a1 measure=dd.bank result=pending"],
        asOf: "31d00:00")["dd.bank"] == .done)
    #expect(
      states(worker + ["3d00:00 check.completed a1 measure=dd.bank result=pending"])["dd.bank"]
        == .pending)
    #expect(
      states(worker + ["3d00:00 check.completed a1 measure=dd.camera result=refused"])["dd.camera"]
        == .refused)
    #expect(
      states(
        worker + ["2d00:00 check.completed a1 measure=dd.bank result=passed expires=2026-01-10"],
        asOf: "31d00:00")["dd.bank"] == .expired)
  }

  @Test func `a check after the moment of the file is not in it`() {
    let late = "40d00:00 check.completed a1 measure=dd.camera result=passed"
    #expect(states(worker + [late], asOf: "30d00:00")["dd.camera"] == .missing)
  }

  @Test func `an accommodation takes a measure away without saying which`() {
    let declared = "00:00 subject.declared a1 kind=worker accommodation=interview"
    #expect(
      states([declared, "1d00:00 employment.started a1"])["dd.camera"]
        == .notApplicable(.accommodation))
  }

  @Test func `the firm's and the vendor's own checks count for everybody they are about`() {
    let lines = [
      "00:00 subject.declared a1 kind=worker vendor=v9", "1d00:00 employment.started a1",
      "2d00:00 check.completed company measure=dd.training result=passed by=hr",
      "2d00:00 check.completed v9 measure=dd.clause result=passed by=legal",
    ]
    let states = states(lines, suspected: ["a1"])
    #expect(states["dd.training"] == .done)
    #expect(states["dd.clause"] == .done)
    #expect(states["dd.report"] == .missing)
  }

  @Test func `in the file of everybody the firm's checks count once`() throws {
    let lines =
      ["a1", "b2", "c3"].map { "00:00 subject.declared \($0) kind=worker vendor=v9" }
      + ["2d00:00 check.completed company measure=dd.training result=passed"]
    let file = filing(lines).fileOfEverybody(from: nil)
    #expect(file.people.map(\.facts.subject) == ["company", "a1", "b2", "c3", "v9"])
    let training = try #require(file.byMeasure.first { $0.measure.id == "dd.training" })
    #expect(training.entries.map(\.state) == [.done])
    let clause = try #require(file.byMeasure.first { $0.measure.id == "dd.clause" })
    #expect(clause.entries.map(\.state) == [.missing])
  }

  @Test func `a period leaves out who had gone before it`() {
    let lines = ["00:00 subject.declared a1 kind=worker", "50d00:00 login.succeeded b2"]
    let file = filing(lines).fileOfEverybody(from: moment("10d00:00"))
    #expect(file.people.map(\.facts.subject) == ["company", "b2"])
  }

  @Test func `the file of a vendor holds those it sent`() throws {
    let lines = [
      "00:00 subject.declared a1 kind=worker vendor=v9",
      "00:00 subject.declared b2 kind=worker vendor=v8",
    ]
    let file = try #require(filing(lines).file(ofVendor: "v9"))
    #expect(file.people.map(\.facts.subject) == ["v9", "a1"])
    #expect(file.people[0].entries.map(\.measure.id) == ["dd.clause"])
    #expect(filing(lines).file(ofVendor: "v7") == nil)
    #expect(filing(lines).file(of: "nobody") == nil)
  }

  @Test func `sets the documents beside what was done`() throws {
    var measure = Self.measure("dd.camera", [])
    measure.sources = [.init(document: "US22", paragraph: "C1", mark: "F")]
    let entry = DiligenceEntry(
      measure: measure, state: .done, checks: [], scope: .person, phase: .before)
    let file = DiligenceFile(
      about: .everybody, asOf: moment("00:00"), from: nil,
      people: [.init(facts: PersonFacts(subject: "a"), audience: nil, entries: [entry, entry])])
    #expect(file.byDocument.map(\.document) == ["US22"])
    #expect(file.byDocument.map(\.coverage.done) == [2])
  }
}
