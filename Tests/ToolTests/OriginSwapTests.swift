import Catalogue
import Detection
import Domain
import Foundation
import TestKit
import Testing

/// The property that where somebody comes from changes no band: the same story with other names, countries, languages
/// and hours from UTC is judged alike.
struct OriginSwapTests {
  private static let catalogue = CatalogueReader().read(
    folder: PlatformFiles.catalogue, site: nil
  ).catalogue
  private static let plan = Plan(catalogue)
  private static let worlds = NamingCulture.all.indices.map { $0 }

  /// Those that differ most from where the stories are set.
  private static let someWorlds = worlds.filter { world in
    ["Vietnamese", "Arabic in Latin letters", "Hangul", "Han"].contains(
      NamingCulture.all[world].name)
  }
  /// Days are counted in UTC, and a date has no offset: what stands exactly on such a bound cannot move by hours.
  private static let leftOut: Set<String> = [
    "exactly thirty days before the account", "two reviewers on one bad day",
  ]

  /// Every example in two worlds, a different pair for each; one that names people in all of them.
  @Test func `judges every catalogue example alike`() {
    var number = 0
    for indicator in Self.catalogue.indicators {
      let plan = Plan(Self.catalogue, only: [indicator.id])
      for example in indicator.examples where !Self.leftOut.contains(example.name) {
        number += 1
        let names = example.events.contains(where: OriginSwap.isNaming)
        let chosen =
          names ? Self.worlds : [number % Self.worlds.count, number * 7 % Self.worlds.count]
        Self.compare(
          example.events, Self.lists(of: example), plan, chosen, "\(indicator.id), \(example.name)")
      }
    }
  }

  @Test func `judges every case and twin alike`() throws {
    for name in try PlatformFiles.stories() {
      let chosen = name.hasPrefix("twin.") ? Self.worlds : Self.someWorlds
      Self.compare(
        try PlatformFiles.drafts("cases/\(name)/events.jsonl"), [], Self.plan, chosen, name)
    }
  }

  @Test func `judges the example platform alike`() throws {
    Self.compare(try PlatformFiles.drafts("platform"), [], Self.plan, Self.someWorlds, "platform")
  }

  private static func lists(of example: Example) -> [EventDraft] {
    example.lists.sorted { $0.key < $1.key }.flatMap { name, values in
      values.map { value in
        EventDraft(
          kind: .listEntry, time: .distantPast, subject: nil,
          fields: [.list: .text(name), .value: .text(value)])
      }
    }
  }

  private static func compare(
    _ events: [EventDraft], _ lists: [EventDraft], _ plan: Plan, _ worlds: [Int], _ story: String
  ) {
    let here = judge(lists + events, plan)
    for world in worlds {
      let swap = OriginSwap(NamingCulture.all[world], seed: world)
      let there = judge(lists + swap.moved(events), plan)
      for subject in Set(here.keys).union(there.keys).sorted()
      where here[subject]?.band != there[subject]?.band {
        Issue.record(
          """
          \(story), \(swap.culture.name), \(subject):
            here  \(here[subject]?.text ?? "nobody")
            there \(there[subject]?.text ?? "nobody")
          """)
      }
    }
  }

  private struct Judgement {
    let band: Assessment.Band
    let signals: [String]
    var text: String { ([band.rawValue] + signals).joined(separator: " ") }
  }

  /// The band of each subject, with the signals that count.
  private static func judge(_ events: [EventDraft], _ plan: Plan) -> [String: Judgement] {
    let result = Engine(plan).scan(
      EventStore(events, layout: plan.layout), asOf: events.map(\.time).max(), threads: 1,
      keepingClear: true)
    return Dictionary(
      uniqueKeysWithValues: result.assessments.map { assessment in
        let signals = assessment.signals.filter { $0.resolvedBy == nil }
          .map { "\($0.indicator) \($0.strength)" }
        return (assessment.subject, Judgement(band: assessment.band, signals: signals))
      })
  }
}
