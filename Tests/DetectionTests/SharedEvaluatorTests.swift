import Domain
import TestKit
import Testing

@testable import Detection

struct SharedEvaluatorTests {
  static func watch(
    _ kind: EventKind, _ by: Field, likeness: Likeness = .same, form: ValueForm = .same,
    namesDiffer: NameRule? = nil,
    isOnlyLater: Bool = false
  ) -> Playing {
    Playing(
      .shared(
        SharedWatch(
          sightings: [.init(selection: Selection(kinds: [kind]), by: by, form: form)], atLeast: 2,
          within: hours(240), likeness: likeness, namesDiffer: namesDiffer, isOnlyLater: isOnlyLater
        )),
      says: "+{others}")
  }

  @Test(arguments: [
    ("00000000000000ff", true), ("00000000000001ff", false), ("ff000000000000ff", false),
  ])
  func `hashes near one another are one value`(hash: String, fires: Bool) {
    let playing = Self.watch(.claimMade, .photoHash, likeness: .hashes(bits: 8))
    #expect(
      playing.signals(
        events(
          "00:00 claim.made a photo_hash=0000000000000000", "01:00 claim.made b photo_hash=\(hash)")
      )
        == (fires ? ["a: +1", "b: +1"] : []))
  }

  @Test func `people of one name do not share`() {
    let playing = Self.watch(
      .documentSubmitted, .imageHash, likeness: .hashes(bits: 8), namesDiffer: NameRule())
    let documents = events(
      "01:00 document.submitted a image_hash=00000000000000aa",
      "02:00 document.submitted b image_hash=00000000000000ab",
      "03:00 document.submitted c image_hash=00000000000000ab")
    let names = ["a name=Anna_Schmidt", "b name=SCHMIDT_Anna", "c name=Peter_Weber"].map {
      event("00:00 claim.made \($0)")
    }
    #expect(playing.signals(Array(names.prefix(2)) + documents) == [])
    let nameless = event("04:00 document.submitted d image_hash=00000000000000ab")
    #expect(playing.signals(names + documents + [nameless]) == ["a: +1", "b: +1", "c: +1"])
    #expect(playing.cannotTell(Array(names.prefix(2)) + documents) == ["c: claim.made.name"])
  }

  @Test(arguments: [
    (Field.email, ValueForm.mailbox, "A.Schmidt+x@Example.com", "aschmidt@example.com"),
    (.phone, .phone, "+49_(30)_123-456", "004930123456"),
    (.address, .street, "12_Elm_Street,_Apt_4", "12_elm_st_#4"),
    (
      .url, .domain(except: ["mail.example"]), "https://www.northwind.example/a",
      "northwind.example"
    ),
  ])
  func `one value written in different ways`(
    field: Field, form: ValueForm, left: String, right: String
  ) {
    let playing = Self.watch(.claimMade, field, form: form)
    #expect(
      playing.signals(
        events(
          "00:00 claim.made a \(field.rawValue)=\(left)",
          "01:00 claim.made b \(field.rawValue)=\(right)")
      )
      .count == 2)
  }

  @Test func `values of different fields are compared each in its way`() {
    func seen(_ by: Field, _ form: ValueForm = .same) -> SharedWatch.Sighting {
      .init(selection: Selection(kinds: [.claimMade]), by: by, form: form)
    }
    let playing = Playing(
      .shared(
        SharedWatch(
          sightings: [seen(.email, .mailbox), seen(.phone, .phone), seen(.handle)], atLeast: 2,
          within: hours(240))), says: "{value}")
    #expect(
      playing.signals(
        events(
          "00:00 claim.made a email=A.b@example.com phone=+49_30_1",
          "01:00 claim.made b email=ab@example.com",
          "02:00 claim.made c phone=0049301 handle=Wren", "03:00 claim.made d handle=wren"))
        == ["a: A.b@example.com", "b: A.b@example.com", "c: +49 30 1"])
  }

  @Test func `a mail service's domain is nobody's`() {
    let playing = Self.watch(.claimMade, .email, form: .domain(except: ["mail.example"]))
    #expect(
      playing.signals(
        events("00:00 claim.made a email=a@mail.example", "01:00 claim.made b email=b@mail.example")
      )
        == [])
  }

  @Test func `only those who came after the first have it`() {
    let playing = Self.watch(.commitPushed, .tree, isOnlyLater: true)
    let drafts = events(
      "00:00 commit.pushed a tree=t", "01:00 commit.pushed b tree=t", "02:00 commit.pushed c tree=t"
    )
    #expect(playing.signals(drafts) == ["b: +2", "c: +2"])
    #expect(playing.scan(drafts).assessments.flatMap(\.signals).first?.with.first == ["a", "c"])
  }

  @Test func `one of each sighting, by different people`() {
    func phone(_ origin: String) -> SharedWatch.Sighting {
      .init(
        selection: Selection(
          kinds: [.claimMade], when: [FieldTest(.field(.origin), .isOne(of: [origin]))]), by: .phone
      )
    }
    let playing = Playing(
      .shared(
        SharedWatch(
          sightings: [phone("reference"), phone("application")], atLeast: 2, within: hours(240),
          ofEach: [0, 1])), says: "+{others}")
    let a = event("00:00 claim.made a origin=reference phone=+1")
    #expect(playing.signals([a, event("01:00 claim.made b origin=reference phone=+1")]) == [])
    #expect(playing.signals([a, event("01:00 claim.made a origin=application phone=+1")]) == [])
    #expect(
      playing.signals([a, event("01:00 claim.made b origin=application phone=+1")])
        == ["a: +1", "b: +1"])
  }

  @Test func `the answer is the same in any order and any number of threads`() {
    let playing = Self.watch(
      .claimMade, .photoHash, likeness: .hashes(bits: 8), namesDiffer: NameRule())
    var source = Seeded(state: 7)
    let drafts = (0..<300).map { number in
      let hash = String(UInt64(source.next() % 40) << 3 | UInt64(1) << 60, radix: 16)
      return event(
        "00:0\(number % 10) claim.made s\(number) name=N\(source.next() % 9)x photo_hash=\(hash)")
    }
    let first = playing.scan(drafts).assessments.map { "\($0.subject) \($0.signals.map(\.says))" }
    let other = playing.scan(drafts.shuffled(using: &source), threads: 3).assessments
    #expect(other.map { "\($0.subject) \($0.signals.map(\.says))" } == first)
    #expect(first.contains { $0.contains("+") })
  }
}
