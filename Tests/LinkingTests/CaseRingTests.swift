import Domain
import TestKit
import Testing

@testable import Linking

/// The ring cases of the public case library, in their shape alone, among 10,000 innocents.
struct CaseRingTests {
  /// Singles, households on one device and network, offices, gateways; each innocent with an account and a phone of its own.
  static let crowd: [EventDraft] = {
    var source = Seeded(state: 8)
    var drafts: [EventDraft] = []
    for number in 0..<10_000 {
      let home = number % 20 < 6 ? number - number % 3 : number
      let (network, ip): (String, String) =
        switch number % 20 {
        case 6..<10: ("mobile", "198.51.100.\(number % 5)")
        case 10, 11: ("residential", "203.0.113.\(number / 20 % 9)")
        default: ("residential", "2001:db8:\(String(home, radix: 16))::1")
        }
      let device = number % 20 < 3 ? "d-\(home)" : "d-\(number)"
      let day = Int.random(in: 0..<28, using: &source)
      drafts.append(
        event(
          "\(day)d09:00 login.succeeded i\(number) ip=\(ip) network=\(network) device=\(device)"))
      drafts.append(event("\(day)d10:00 payout.made i\(number) instrument=pi-\(number)"))
      drafts.append(event("\(day)d11:00 claim.made i\(number) phone=49000\(100_000 + number)"))
      if number % 20 < 3 {
        drafts.append(
          event("\(day)d12:00 shipment.delivered i\(number) address=\(home)_Lark_Street"))
      }
    }
    return drafts
  }()

  static let letter =
    "I_am_a_senior_engineer_with_many_years_of_delivery_in_payments_and_I_start_today"

  @Test(arguments: [
    (
      "five hires, one street in two spellings, one home network, two payees",
      [
        "00:01 shipment.delivered c1 address=7_Mill_Street",
        "00:02 shipment.delivered c2 address=7_mill_st",
        "00:03 shipment.delivered c3 address=7_Mill_St.",
        "00:04 shipment.delivered c4 address=7_Mill_Street",
        "00:05 shipment.delivered c5 address=7_Mill_Street",
        "01:01 login.succeeded c1 ip=192.0.2.7 network=residential",
        "01:02 login.succeeded c2 ip=192.0.2.7 network=residential",
        "01:03 login.succeeded c3 ip=192.0.2.7 network=residential",
        "01:04 login.succeeded c4 ip=192.0.2.7 network=residential",
        "01:05 login.succeeded c5 ip=192.0.2.7 network=residential",
        "02:01 payout.made c1 instrument=pi-x", "02:02 payout.made c2 instrument=pi-x",
        "02:03 payout.made c3 instrument=pi-y", "02:04 payout.made c4 instrument=pi-y",
        "02:05 payout.made c5 instrument=pi-y",
      ], ["c1 c2 c3 c4 c5"]
    ),
    (
      "three contractors, one server in all sessions, one wallet for two payees",
      [
        "00:01 login.succeeded c1 ip=192.0.2.8 network=hosting",
        "00:02 login.succeeded c2 ip=192.0.2.8 network=hosting",
        "00:03 login.succeeded c3 ip=192.0.2.8 network=hosting",
        "01:01 payout.made c1 wallet=w-1", "01:02 payout.made c2 wallet=w-1",
      ], ["c1 c2 c3"]
    ),
    (
      "three contractors of one vendor, their laptops on one home network",
      [
        "00:01 subject.declared c1 vendor=v-9", "00:02 subject.declared c2 vendor=v-9",
        "00:03 subject.declared c3 vendor=v-9",
        "01:01 device.located c1 wifi=w9 ip=192.0.2.9 network=residential",
        "01:02 device.located c2 wifi=w9 ip=192.0.2.9 network=residential",
        "01:03 device.located c3 wifi=w9 ip=192.0.2.9 network=residential",
        "02:01 shipment.delivered c1 address=9_Fen_Road",
        "02:02 shipment.delivered c2 address=9_Fen_Road",
        "02:03 shipment.delivered c3 address=9_Fen_Road",
      ], ["c1 c2 c3"]
    ),
    (
      "a worker and an applicant who was turned away, one letter",
      [
        "00:01 application.submitted c1 text=\(letter)",
        "01:01 application.submitted c2 text=\(letter)_with_care",
      ], ["c1 c2"]
    ),
    (
      "two workers paid to one wallet, two to another, all four emptied into a third",
      [
        "00:01 payout.made c1 wallet=w-1", "00:02 payout.made c2 wallet=w-1",
        "00:03 payout.made c3 wallet=w-2", "00:04 payout.made c4 wallet=w-2",
      ], ["c1 c2", "c3 c4"]
    ),
    (
      "two accounts and an applicant behind one home's address, which a household of three has too",
      [
        "00:01 login.succeeded c1 ip=192.0.2.7 network=residential device=d-c1",
        "00:02 login.succeeded c2 ip=192.0.2.7 network=residential device=d-c2",
        "00:03 application.submitted c3 ip=192.0.2.7 network=residential",
      ], []
    ),
    (
      "applications with one letter, two with one face",
      (1...12).map {
        "\($0 % 3)d0\($0 % 10):00 application.submitted c\($0) text=\(letter)"
      } + [
        "00:01 claim.made c1 photo_hash=00000000000000ff",
        "00:02 claim.made c2 photo_hash=00000000000000fe",
      ], ["c1 c10 c11 c12 c2 c3 c4 c5 c6 c7 c8 c9"]
    ),
  ])
  func `links its members and nobody else`(name: String, lines: [String], rings: [String]) {
    #expect(Shipped.rings(Self.crowd + lines.map(event)) == rings, "\(name)")
  }

  @Test func `the innocent twin of a farm, a household of five, makes no ring`() {
    let household = (1...5).flatMap { number in
      [
        event("00:0\(number) shipment.delivered h\(number) address=7_Mill_Street"),
        event(
          "01:0\(number) login.succeeded h\(number) ip=192.0.2.7 network=residential device=d-h"),
        event("02:0\(number) payout.made h\(number) instrument=pi-h\(number)"),
      ]
    }
    #expect(Shipped.rings(Self.crowd + household) == [])
  }
}
