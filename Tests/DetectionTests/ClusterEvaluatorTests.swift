import Domain
import TestKit
import Testing

@testable import Detection

struct ClusterEvaluatorTests {
  private let playing = Playing(
    .cluster(
      ClusterWatch(
        links: [
          Link(selection: Selection(kinds: [.ratingGiven]), field: .client, leadsToField: false)
        ], atLeast: 4, internalShare: 0.7, createdWithin: hours(90 * 24))),
    says: "{members} {share}")

  private let ages = ["a", "b", "c", "d"].map {
    event("00:00 claim.made \($0) origin=platform created=2026-01-01")
  }
  private let ratings = events(
    "01:00 rating.given a client=b", "01:00 rating.given a client=c",
    "01:00 rating.given d client=a", "01:00 rating.given b client=c",
    "01:00 rating.given d client=b", "01:00 rating.given c client=d")

  @Test func `four who each rated each other, in either direction`() {
    #expect(
      playing.signals(ages + ratings) == ["a: 4 1", "b: 4 1", "c: 4 1", "d: 4 1"])
  }

  @Test func `the order of lines changes nothing`() {
    let (one, other) = (playing.scan(ages + ratings), playing.scan((ages + ratings).reversed()))
    #expect(
      one.assessments.flatMap(\.signals).map(\.facts)
        == other.assessments.flatMap(\.signals).map(\.facts))
    #expect(one.assessments.map(\.subject) == other.assessments.map(\.subject))
  }

  @Test func `one missing rating makes it a crowd`() {
    #expect(playing.signals(ages + ratings.dropLast()) == [])
  }

  @Test(arguments: [(2, 4), (3, 0)])
  func `links to outside weigh against it`(outside: Int, told: Int) {
    let others = (0..<outside).map { event("02:00 rating.given x\($0) client=a") }
    #expect(playing.signals(ages + ratings + others).count == told)
  }

  @Test func `accounts of different age, or of unknown age, do not count`() {
    let old = event("00:00 claim.made d origin=platform created=2025-01-01")
    #expect(playing.signals(ages.dropLast() + [old] + ratings) == [])
    #expect(playing.signals(ages.dropLast() + ratings) == [])
    #expect(playing.cannotTell(ages.dropLast() + ratings) == ["d: claim.made.created"])
  }

  @Test func `a client of very many vouches for nobody`() {
    let crowd = (0..<60).map { event("02:00 rating.given x\($0) client=a") }
    #expect(playing.signals(ages + ratings + crowd) == [])
  }
}
