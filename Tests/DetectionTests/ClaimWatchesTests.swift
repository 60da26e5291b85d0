import Domain
import TestKit
import Testing

@testable import Detection

/// Skills from before their time, and domains that imitate others.
struct ClaimWatchesTests {
  let predates = Playing(
    .predates(
      PredatesWatch(
        selections: [Selection(kinds: [.claimMade], needs: [.skill, .skillSince])], months: 12,
        atLeast: 2,
        technologies: [
          Technology(name: "React Native", released: 2015 * 12 + 2, source: "-"),
          Technology(name: "Kubernetes", aliases: ["k8s"], released: 2014 * 12 + 5, source: "-"),
        ])), says: "{items} {items.count}")

  @Test(arguments: [("2012", ["a: Kubernetes, React Native 2"]), ("2013", [])])
  func `two skills from before their technology`(year: String, signals: [String]) {
    let drafts = events(
      "00:00 claim.made a skill=react_native skill_since=2013",
      "00:01 claim.made a skill=K8S skill_since=\(year)",
      "00:02 claim.made a skill=Weaving skill_since=1900")
    #expect(predates.signals(drafts) == signals)
  }

  @Test func `one skill twice is one, and a year beyond reason is none`() {
    #expect(
      predates.signals(
        events(
          "00:00 claim.made a skill=k8s skill_since=2010",
          "00:01 claim.made a skill=kubernetes skill_since=2011",
          "00:02 claim.made a skill=React_Native skill_since=-1e300")) == [])
  }

  @Test func `a skill without its year cannot be told`() {
    #expect(
      predates.cannotTell(events("00:00 claim.made a skill=k8s")) == ["a: claim.made.skill_since"])
  }

  let lookalike = Playing(
    .lookalike(
      LookalikeWatch(
        selections: [Selection(kinds: [.claimMade])], fields: [.email, .url],
        known: ["company-domain"], freeMail: ["mail.example"])), says: "{domain} as {resembles}")

  func company(_ domain: String) -> EventDraft {
    EventDraft(
      kind: .listEntry, time: moment("00:00"), subject: nil,
      fields: [.list: .text("company-domain"), .value: .text(domain)])
  }

  @Test func `a reference's domain resembles a listed company's`() {
    let drafts =
      [company("northwind.example")]
      + events(
        "01:00 claim.made a email=hr@nortwind.example",
        "01:00 claim.made b email=hr@northwind.example",
        "01:00 claim.made c url=https://northwind-jobs.example/team",
        "01:00 claim.made d email=d@mail.example")
    #expect(
      lookalike.signals(drafts) == [
        "a: nortwind.example as northwind.example",
        "c: northwind-jobs.example as northwind.example",
      ])
  }

  @Test func `the domain of a verified employer is known too`() {
    #expect(
      lookalike.signals(
        events(
          "00:00 claim.made z verified=true employer=Contoso email=hr@contoso.example",
          "01:00 claim.made a email=hr@contosso.example")) == [
          "a: contosso.example as contoso.example"
        ])
  }

  @Test func `without any known company or any domain it cannot be told`() {
    #expect(
      lookalike.cannotTell(events("01:00 claim.made a email=hr@contoso.example"))
        == ["a: list.entry.value"])
    #expect(
      lookalike.cannotTell([
        company("northwind.example"), event("01:00 claim.made a city=Springfield"),
      ])
        == ["a: claim.made.email claim.made.url"])
  }
}
