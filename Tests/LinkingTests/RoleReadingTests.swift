import Domain
import TestKit
import Testing

@testable import Linking

struct RoleReadingTests {
  static let two = events(
    "1d10:00 payout.made a1 instrument=pi-1", "2d10:00 payout.made a2 instrument=pi-1")

  static func roles(_ drafts: [EventDraft]) -> [String] {
    Shipped.survey(two + drafts).rings().flatMap(\.roles).map {
      "\($0.subject) \($0.role.rawValue)"
    }
  }

  @Test func `is unknown where nothing speaks for a part`() {
    #expect(Self.roles([]) == ["a1 unknown", "a2 unknown"])
  }

  @Test func `a client that pays a member with whom it shares something may be a false one`() {
    let client = events(
      "00:00 subject.declared a2 kind=client",
      "3d00:00 payment.received a1 payer=a2 payer_instrument=pi-9")
    #expect(Self.roles(client) == ["a1 unknown", "a2 false client"])
  }

  @Test func `whoever others' goods or pay go to may be a facilitator`() {
    let goods = events(
      "00:00 claim.made a1 origin=platform address=5_Dock_Road",
      "3d00:00 shipment.delivered a2 address=5_Dock_Rd")
    #expect(Self.roles(goods) == ["a1 facilitator", "a2 unknown"])
    let pay = events(
      "00:00 claim.made a2 name=Ida_Lund", "00:00 claim.made a1 name=Jan_Wessel",
      "3d00:00 payout.made a1 holder=Lund_Ida instrument=pi-1")
    #expect(Self.roles(pay) == ["a1 unknown", "a2 facilitator"])
  }

  @Test func `an account that changed hands may have been lent or sold`() {
    let sold = events(
      "0d00:00 login.succeeded a2 device=own", "20d00:00 change.made a2 field=password to=x",
      "21d00:00 login.succeeded a2 device=theirs", "1d00:00 login.succeeded a1 device=theirs")
    #expect(Self.roles(sold).last == "a2 lender")
  }

  @Test func `the first with most of what is shared may be the operator`() {
    let first = events(
      "1d00:00 login.succeeded a1 device=d mfa_device=m",
      "4d00:00 login.succeeded a2 device=d mfa_device=m")
    #expect(Self.roles(first) == ["a1 operator", "a2 unknown"])
  }
}
