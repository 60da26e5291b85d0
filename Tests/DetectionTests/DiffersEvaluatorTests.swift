import Domain
import TestKit
import Testing

@testable import Detection

struct DiffersEvaluatorTests {
  static func sighting(_ kind: EventKind, _ by: Field, _ origin: String? = nil)
    -> SharedWatch.Sighting
  {
    let when = origin.map { [FieldTest(.field(.origin), .isOne(of: [$0]))] } ?? []
    return SharedWatch.Sighting(selection: Selection(kinds: [kind], when: when), by: by)
  }

  let payee = Playing(
    .differs(
      DiffersWatch(
        known: [sighting(.claimMade, .name, "id-document")], seen: [sighting(.payoutMade, .holder)],
        compares: .name(NameRule(nicknames: [["William", "Bill"]])))),
    says: "{known} / {seen} {times}")

  @Test(arguments: [
    ("Anna_Schmidt", "SCHMIDT_Anna", false), ("William_Carter", "Bill_Carter", false),
    ("Anna_Schmidt", "Peter_Weber", true), ("Ming_Li", "李明", false),
  ])
  func `a holder whose name is another's differs`(name: String, holder: String, fires: Bool) {
    let drafts = events(
      "00:00 claim.made a origin=id-document name=\(name)", "01:00 payout.made a holder=\(holder)",
      "02:00 payout.made a holder=\(holder)")
    let spelled = [name, holder].map { $0.replacing("_", with: " ") }
    #expect(payee.signals(drafts) == (fires ? ["a: \(spelled[0]) / \(spelled[1]) 2"] : []))
  }

  @Test func `a later proof of another name settles it`() {
    let drafts = events(
      "00:00 claim.made a origin=id-document name=Anna_Schmidt",
      "01:00 payout.made a holder=Anna_Weber",
      "02:00 claim.made a origin=id-document name=Anna_Weber")
    #expect(payee.signals(Array(drafts.prefix(2))) == ["a: Anna Schmidt / Anna Weber 1"])
    #expect(payee.signals(drafts) == [])
  }

  @Test func `nothing known, or nothing seen in it, cannot be told`() {
    #expect(
      payee.cannotTell(events("00:00 payout.made a holder=Anna_Weber")) == ["a: claim.made.name"])
    #expect(
      payee.cannotTell(
        events("00:00 claim.made a origin=id-document name=Anna_Weber", "00:00 payout.made a"))
        == ["a: payout.made.holder"])
    #expect(payee.cannotTell(events("00:00 claim.made a origin=platform name=Anna_Weber")) == [])
  }

  @Test func `a name of any length is compared in no time`() {
    let long = String(repeating: "Anna_", count: 40_000)
    let word = String(repeating: "x", count: 200_000)
    let drafts = events(
      "00:00 claim.made a origin=id-document name=\(long)", "01:00 payout.made a holder=\(word)")
    #expect(payee.signals(drafts).count == 1)
  }

  @Test func `so many times within a time`() {
    let playing = Playing(
      .differs(
        DiffersWatch(
          known: [Self.sighting(.claimMade, .address, "id-document")],
          seen: [Self.sighting(.shipmentRequested, .address)], compares: .address, atLeast: 2,
          within: hours(24))), says: "{times}")
    let claim = event("00:00 claim.made a origin=id-document address=12_Elm_Street")
    func asked(_ last: String) -> [EventDraft] {
      events(
        "01:00 shipment.requested a address=9_Oak_Lane",
        "01:30 shipment.requested a address=12_Elm_St",
        "\(last) shipment.requested a address=9_Oak_Lane")
    }
    #expect(playing.signals([claim] + asked("1d01:00")) == ["a: 2"])
    #expect(playing.signals([claim] + asked("1d01:01")) == [])
  }

  @Test func `stands beside other ways in some of several`() {
    let conflict = ConflictWatch(
      selections: [Selection(kinds: [.claimMade])], hard: [.birthYear],
      enough: [.init(hard: 1, soft: 0)])
    let differs = DiffersWatch(
      known: [Self.sighting(.claimMade, .name)], seen: [Self.sighting(.payoutMade, .holder)],
      compares: .name(NameRule()))
    let playing = Playing(
      .someOf(
        SomeOfWatch(
          parts: [
            .init(name: "payee", watch: .differs(differs)),
            .init(name: "years", watch: .conflict(conflict)),
          ], atLeast: 2, within: hours(24))), says: "{parts}")
    let drafts = events(
      "00:00 claim.made a origin=resume birth_year=1990 name=Anna_Schmidt",
      "01:00 claim.made a origin=social birth_year=1994", "02:00 payout.made a holder=Peter_Weber",
      "02:00 payout.made b holder=Peter_Weber")
    for threads in 1...3 {
      let signals = playing.scan(drafts.reversed(), threads: threads).assessments.flatMap(\.signals)
      #expect(signals.map(\.says) == ["payee, years"])
      #expect(signals.first?.evidence.total == 3)
    }
  }

  @Test func `what one identity claims under several accounts is known of all of them`() {
    let playing = Playing(
      .differs(
        DiffersWatch(
          known: [Self.sighting(.claimMade, .handle)],
          seen: [Self.sighting(.endpointSeen, .account)],
          compares: .text, per: .identity)))
    let drafts = events(
      "00:00 subject.declared a identity=x", "00:00 subject.declared b identity=x",
      "00:00 claim.made a handle=Kestrel-7", "01:00 endpoint.seen b account=kestrel_7")
    #expect(playing.signals(drafts) == [])
    #expect(playing.cannotTell(drafts) == [])
    #expect(playing.signals(drafts + [event("02:00 endpoint.seen b account=wren")]).count == 1)
  }
}
