import Domain
import TestKit
import Testing

@testable import Detection

struct ConflictEvaluatorTests {
  let playing = Playing(
    .conflict(
      ConflictWatch(
        selections: [Selection(kinds: [.claimMade])], per: .identity,
        hard: [.birthYear, .school, .employer], soft: [.city, .phone, .email, .name],
        enough: [.init(hard: 2, soft: 0), .init(hard: 1, soft: 3)])),
    says: "{facts} {hard}+{soft} {origins}")

  @Test func `two hard facts are enough`() {
    #expect(
      playing.signals(
        events(
          "00:00 claim.made a origin=resume birth_year=1990 school=Northfield_College",
          "01:00 claim.made a origin=social birth_year=1994 school=Eastbrook_Academy"))
        == ["a: birth_year, school 2+0 resume, social"])
  }

  @Test func `one hard fact needs three soft ones beside it`() {
    let resume = event(
      "00:00 claim.made a origin=resume birth_year=1990 city=Springfield phone=+4930123456 email=a@example.com"
    )
    let social = event(
      "01:00 claim.made a origin=social birth_year=1994 city=Musterstadt phone=+4930999999")
    #expect(playing.signals([resume, social]) == [])
    let mail = event("02:00 claim.made a origin=platform email=b@example.com")
    #expect(playing.signals([resume, social, mail]).count == 1)
  }

  @Test func `a fact that both state in some way does not conflict`() {
    #expect(
      playing.signals(
        events(
          "00:00 claim.made a origin=resume birth_year=1990 school=TU_Musterstadt",
          "00:01 claim.made a origin=resume school=Northfield_College",
          "01:00 claim.made a origin=social birth_year=1990 school=Technische_Universität_Musterstadt"
        )
      ) == [])
  }

  @Test(arguments: [("2019-12", true), ("2019-05", false)])
  func `jobs run side by side in different cities`(until: String, conflicts: Bool) {
    let drafts = events(
      "00:00 claim.made a origin=resume birth_year=1990 employer=Northwind city=Springfield from=2019-01 to=\(until)",
      "01:00 claim.made a origin=social birth_year=1994 employer=Contoso city=Musterstadt from=2019-03 to=2020-03"
    )
    #expect(playing.signals(drafts).count == (conflicts ? 1 : 0))
  }

  @Test func `claims of two accounts of one identity are compared`() {
    let drafts = events(
      "00:00 subject.declared a identity=x", "00:00 subject.declared b identity=x",
      "00:00 claim.made a origin=platform birth_year=1990 school=Northfield_College",
      "01:00 claim.made b origin=resume birth_year=1994 school=Eastbrook_Academy")
    #expect(playing.signals(drafts).count == 2)
    #expect(playing.cannotTell(drafts) == [])
  }

  @Test func `claims of one origin cannot be compared`() {
    #expect(
      playing.cannotTell(events("00:00 claim.made a origin=resume birth_year=1990"))
        == ["a: claim.made.origin"])
  }
}
