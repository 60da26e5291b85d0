import Domain
import TestKit
import Testing

@testable import Detection

struct HostileEventsTests {
  @Test func `an offset beyond any clock is told, not trapped on`() {
    let playing = Playing(
      .claimed(
        ClaimedWatch(
          selections: [Selection(kinds: [.loginSucceeded])], compares: .offset(minutes: 60),
          within: hours(24), days: 1, share: 0)), says: "{observed}")
    let drafts = events(
      "00:00 claim.made a origin=platform utc_offset=60",
      "01:00 login.succeeded a utc_offset=100000000000000000000")
    #expect(playing.signals(drafts).count == 1)
  }

  @Test func `an outgoing amount uses up what came in, oldest first, by currency`() {
    let playing = Playing(
      .flow(
        FlowWatch(
          incoming: Selection(kinds: [.paymentReceived]),
          outgoing: Selection(kinds: [.payoutMade]), amount: .amount, share: 0.9,
          within: hours(2), inARow: 2)), says: "{payments}")
    let drafts = events(
      "00:00 payment.received a amount=10 currency=EUR",
      "00:10 payment.received a amount=10 currency=USD",
      "00:20 payment.received a amount=10 currency=USD",
      "00:30 payout.made a amount=20 currency=USD", "05:00 login.succeeded a")
    #expect(playing.signals(drafts) == ["a: 2"])
  }

  @Test func `an offset beyond any clock moves nobody's hours out of the day`() {
    let playing = Playing(
      .hours(
        HoursWatch(
          selections: [Selection(kinds: [.loginSucceeded])], stretch: 16, reference: .past(1),
          by: 300, weeks: 1, of: 1, fewest: 1)))
    #expect(
      playing.signals(
        events(
          "00:00 subject.declared a utc_offset=100000000000000000000", "01:00 login.succeeded a"))
        == [])
  }

  @Test(arguments: [false, true])
  func `many events of one subject are looked at in a moment`(isLong: Bool) {
    let count = 30_000
    let started = Landmark(selection: Selection(kinds: [.employmentStarted]))
    let recent = FieldTest(.time, .time(.since(started, [.init(.atMost, hours(1))])))
    let tests: [WindowWatch.Aggregate] = [
      .init(name: "n", measure: .count, comparison: .atLeast, bound: 1)
    ]
    let overdue = OverdueWatch(
      after: Selection(kinds: [.employmentStarted]), expects: Selection(kinds: [.shipmentReturned]),
      within: isLong ? hours(100_000) : 1)
    let watches: [Watch] = [
      .window(
        WindowWatch(
          selections: [Selection(kinds: [.loginSucceeded], when: [recent])], within: nil,
          tests: tests)),
      .overdue(overdue),
      .overlap(
        OverlapWatch(
          selections: [Selection(kinds: [.endpointSeen])], until: .until, different: .tenant,
          atLeast: 2, lasting: 1, days: 1)),
    ]
    var drafts: [EventDraft] = []
    for number in 0..<count {
      let minute = Moment(milliseconds: 1_767_225_600_000 + Int64(number) * 60_000)
      drafts.append(EventDraft(kind: .employmentStarted, time: minute, subject: "a"))
      drafts.append(EventDraft(kind: .loginSucceeded, time: minute, subject: "a"))
      let end = Moment(milliseconds: minute.milliseconds + (isLong ? 1_000_000_000 : 90_000))
      drafts.append(
        EventDraft(
          kind: .endpointSeen, time: minute, subject: "a",
          fields: [.tenant: .text("t\(number % 3)"), .until: .moment(end)]))
    }
    for watch in watches { _ = Playing(watch).signals(drafts) }
  }

  @Test func `a crowd that vouches for itself is looked at in a moment`() {
    let everybody = (0..<300).flatMap { one in
      (0..<10).map { step in
        EventDraft(
          kind: .ratingGiven, time: moment("00:00"), subject: "s\(one)",
          fields: [.client: .text("s\((one * 7 + step * 31) % 300)")])
      }
    }
    let links = [
      Link(selection: Selection(kinds: [.ratingGiven]), field: .client, leadsToField: false)
    ]
    _ = Playing(
      .cluster(ClusterWatch(links: links, atLeast: 4, internalShare: 0.1, createdWithin: nil))
    ).signals(everybody)
    _ = Playing(.chain(ChainWatch(links: links, steps: 9))).signals(everybody)
  }

  @Test func `lists hold ranges of both families until they end`() {
    var list = NetworkList(["192.0.2.0/25", "2001:db8::/33", "198.51.100.7"])
    list.add("203.0.113.0/24", expires: 5)
    #expect(list.holds("192.0.2.127", at: 9) && !list.holds("192.0.2.128", at: 9))
    #expect(list.holds("2001:db8:7fff::1", at: 9) && !list.holds("2001:db8:8000::1", at: 9))
    #expect(list.holds("198.51.100.7", at: 9) && !list.holds("198.51.100.8", at: 9))
    #expect(list.holds("203.0.113.9", at: 5) && !list.holds("203.0.113.9", at: 6))
  }

  @Test func `an IPv4 range written inside IPv6 holds IPv4 addresses`() {
    let list = NetworkList(["::ffff:192.0.2.0/120"])
    #expect(list.holds("192.0.2.9", at: 0) && list.holds("::ffff:192.0.2.9", at: 0))
    #expect(!list.holds("192.0.3.9", at: 0) && !list.holds("::ffff:192.0.2.0/120", at: 0))
  }

  @Test func `texts stand in a list until they end`() {
    var list = NetworkList(["kestrel"])
    list.add("wren", expires: 5)
    #expect(list.holds("kestrel", at: 9) && list.holds("wren", at: 5) && !list.holds("wren", at: 6))
  }
}
