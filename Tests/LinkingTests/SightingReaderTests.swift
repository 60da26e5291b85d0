import Domain
import TestKit
import Testing

@testable import Linking

struct SightingReaderTests {
  /// What two subjects share, as kinds with the value.
  static func shared(_ lines: String...) -> [String] {
    let survey = Shipped.survey(lines.map(event))
    return survey.links(of: "a1")?.links.flatMap { link in
      link.terms.map { "\($0.by.rawValue) \($0.value)" }
    }.sorted() ?? []
  }

  @Test(arguments: [
    ("login.succeeded a1 device=d1", "login.failed a2 device=d1", ["device d1"]),
    ("login.succeeded a1 device=d1", "endpoint.seen a2 device=d1", ["device d1"]),
    ("login.succeeded a1 mfa_device=m1", "login.succeeded a2 mfa_device=m1", ["second-factor m1"]),
    ("login.succeeded a1 session=s1", "bid.placed a2 session=s1", ["session s1"]),
    (
      "login.succeeded a1 ip=192.0.2.9 network=hosting",
      "meeting.held a2 ip=192.0.2.9 network=hosting", ["server-address 192.0.2.9"]
    ),
    ("device.located a1 wifi=w1", "device.enrolled a2 wifi=w1", ["wifi w1"]),
    ("payout.made a1 wallet=w1", "payout.made a2 wallet=w1", ["wallet w1"]),
    (
      "payout.made a1 instrument=pi-1", "change.made a2 field=payee to=pi-1",
      ["payout-instrument pi-1"]
    ),
    (
      "payout.made a1 instrument=pi-1",
      "payment.received a3 payer=a2 payer_instrument=pi-1", ["paying-account pi-1"]
    ),
    (
      "claim.made a1 email=Jo.Lind+work@example.com", "claim.made a2 email=jolind@example.com",
      ["email jolind@example.com"]
    ),
    ("claim.made a1 phone=+49_30_901820", "claim.made a2 phone=004930901820", ["phone 4930901820"]),
    (
      "claim.made a1 phone=4930901820 phone_type=landline",
      "claim.made a2 phone=4930901820 phone_type=landline", ["home-phone 4930901820"]
    ),
    (
      "shipment.requested a1 address=12_Kestrel_Street_Apt_4",
      "shipment.delivered a2 address=12_kestrel_st_#4",
      ["delivery-address 12 kestrel st unit 4"]
    ),
    (
      "claim.made a1 photo_hash=00000000000000ff", "claim.made a2 photo_hash=000000000000001f",
      ["photo 000000000000001f"]
    ),
    (
      "document.submitted a1 what=id number=n1", "document.submitted a2 what=id number=n1",
      ["document-number n1"]
    ),
    (
      "commit.pushed a1 author_email=dev@example.com",
      "commit.pushed a2 author_email=Dev@example.com", ["commit-author dev@example.com"]
    ),
    (
      "claim.made a1 name=Jonas_Averill birth_year=1990",
      "claim.made a2 name=Averill_Jonas birth_year=1990",
      ["name-and-birth-year averill jonas, 1990"]
    ),
    (
      "claim.made a1 origin=reference email=boss@example.com",
      "claim.made a2 origin=reference email=boss@example.com", ["referee boss@example.com"]
    ),
    (
      "referral.made a1 referred=a2", "claim.made a2 email=two@example.com", ["referral a1"]
    ),
    (
      "subject.declared a1 vendor=v-1", "subject.declared a2 vendor=v-1", ["vendor v-1"]
    ),
  ])
  func `finds what two subjects share, however it is written`(
    one: String, two: String, shared: [String]
  ) {
    #expect(Self.shared("00:00 \(one)", "00:01 \(two)") == shared)
  }

  @Test func `near texts are one text, other texts are not`() {
    let words = "I have built booking and payment systems for nine years and start today with tests"
    let (one, two) = (
      words.replacing(" ", with: "_"),
      (words + " and notes").replacing(" ", with: "_")
    )
    #expect(
      Self.shared("00:00 bid.placed a1 text=\(one)", "00:01 application.submitted a2 text=\(two)")
        .count == 1)
    #expect(
      Self.shared(
        "00:00 bid.placed a1 text=\(one)",
        "00:01 bid.placed a2 text=My_garden_has_apples_and_pears_which_ripen_in_the_autumn_sun"
      )
      .isEmpty)
  }

  @Test func `a firm's gate, a forwarder and the customer's own form are nobody's`() {
    #expect(
      Self.shared(
        "00:00 shipment.requested a1 address=1_Quay address_kind=business",
        "00:01 shipment.requested a2 address=1_Quay address_kind=business"
      ).isEmpty)
    #expect(
      Self.shared(
        "00:00 document.submitted a1 what=contract sha256=ab",
        "00:01 document.submitted a2 what=contract sha256=ab"
      ).isEmpty)
  }

  @Test func `a text of a few words is everybody's`() {
    #expect(
      Self.shared(
        "00:00 bid.placed a1 text=I_can_start_today", "00:01 bid.placed a2 text=I_can_start_today"
      ).isEmpty)
  }

  @Test func `a number is one whoever wrote it first, and in whichever stretch of the events`() {
    #expect(
      Self.shared("00:00 claim.made a1 phone=4930901820", "00:01 claim.made a2 phone=+49_30_901820")
        == ["phone 4930901820"])
    #expect(
      Self.shared("00:00 claim.made a1 phone=+4930901820", "00:01 claim.made a2 phone=+49_30901820")
        == ["phone 4930901820"])
  }
}
