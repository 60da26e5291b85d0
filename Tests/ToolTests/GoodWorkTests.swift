import Catalogue
import Detection
import Domain
import TestKit
import Testing

@testable import Tool

/// The property that good work answers no question about identity: with the best reviews beside it, no band falls.
struct GoodWorkTests {
  private static let plan = Plan(
    CatalogueReader().read(folder: PlatformFiles.catalogue, site: nil).catalogue)

  @Test func `good reviews and punctual work lower nobody's band`() throws {
    for story in try PlatformFiles.stories() {
      let events = try PlatformFiles.drafts("cases/\(story)/events.jsonl")
      let (plain, praised) = (bands(events), bands(events + praise(for: events)))
      for (subject, band) in plain {
        let now = try #require(praised[subject])
        #expect(now >= band, "\(story), \(subject)")
      }
    }
  }

  /// Five stars and a task on time for everybody, by clients who rate nobody else.
  private func praise(for events: [EventDraft]) -> [EventDraft] {
    guard let newest = events.map(\.time).max() else { return [] }
    return Set(events.compactMap(\.subject)).sorted().flatMap { subject in
      (1...3).flatMap { number in
        [
          EventDraft(
            kind: .ratingGiven, time: newest, subject: subject,
            fields: [.client: .text("pleased-\(subject)-\(number)"), .stars: .number(5)]),
          EventDraft(
            kind: .taskDue, time: newest, subject: subject,
            fields: [.onTime: .flag(true), .repliedMinutes: .number(5)]),
        ]
      }
    }
  }

  private func bands(_ events: [EventDraft]) -> [String: Assessment.Band] {
    let result = Engine(Self.plan).scan(
      EventStore(events, layout: Self.plan.layout), asOf: events.map(\.time).max(), threads: 1,
      keepingClear: true)
    return Dictionary(uniqueKeysWithValues: result.assessments.map { ($0.subject, $0.band) })
  }
}
