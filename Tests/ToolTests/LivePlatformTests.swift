import Catalogue
import Domain
import Foundation
import Intake
import TestKit
import Testing

@testable import Detection
@testable import Tool

/// The property that events fed bit by bit end in what a scan says of all of them.
struct LivePlatformTests {
  private static let day = Moment.dayLength

  @Test(arguments: [(UInt64(2), Int64(3)), (3, 400)])
  func `ends in the assessments of a scan, whatever order the events come in`(
    seed: UInt64, lateDays: Int64
  ) throws {
    let platform = try Platform()
    var engine = LiveEngine(platform.plan, LiveSettings(lateness: lateDays * Self.day))
    for batch in platform.batches(lateDays: lateDays, seed: seed, most: 3000) {
      let answer = engine.take(batch)
      #expect(answer.late == 0 && answer.duplicate == 0)
    }
    let kept = engine.assessments(keepingClear: true).sorted { $0.subject < $1.subject }
    #expect(difference(kept, platform.scanned.sorted { $0.subject < $1.subject }) == nil)
  }

  @Test func `one by one says the same as a scan, and what changed is told`() throws {
    let platform = try Platform(part: 8)
    var engine = LiveEngine(platform.plan, LiveSettings(lateness: 0))
    var told: [String: Assessment] = [:]
    for event in platform.events {
      for assessment in engine.take(event).assessments { told[assessment.subject] = assessment }
    }
    #expect(difference(ScanResult.ordered(Array(told.values)), platform.scanned) == nil)
  }

  @Test func `a run that was killed and restored is the unbroken one`() throws {
    let platform = try Platform(part: 3)
    let settings = LiveSettings(lateness: 2 * Self.day)
    var (unbroken, broken) = (
      LiveEngine(platform.plan, settings), LiveEngine(platform.plan, settings)
    )
    for batch in platform.batches(lateDays: 2, seed: 5, most: 500) {
      let bytes = broken.snapshot()
      broken = try LiveEngine(platform.plan, snapshot: bytes)
      #expect(difference(broken.take(batch).assessments, unbroken.take(batch).assessments) == nil)
      #expect(broken.size == unbroken.size)
    }
    #expect(difference(broken.assessments(keepingClear: true), platform.scanned) == nil)
  }

  @Test func `names what of the shipped catalogue only a scan evaluates`() throws {
    let engine = LiveEngine(Plan(try Platform.catalogue()), LiveSettings(lateness: 0))
    #expect(
      engine.scanOnly == [
        "code.dormant-account-revival", "code.mutual-credibility-cluster",
        "data.credential-collection", "endpoint.input-latency",
        "leave.equipment-unreturned", "ref.referral-chain", "work.missed-tasks",
      ])
  }

  /// The first signal or other word in which they differ.
  private func difference(_ one: [Assessment], _ other: [Assessment]) -> String? {
    let (left, right) = (one.flatMap(words), other.flatMap(words))
    let pair = zip(left, right).first { $0 != $1 }
    if let pair { return "\(pair.0)\n\(pair.1)" }
    return left.count == right.count ? nil : "\(one.count) and \(other.count) assessments"
  }

  private func words(_ assessment: Assessment) -> [String] {
    var rest = assessment
    rest.signals = []
    return ["\(rest)"] + assessment.signals.map { "\($0)" }
  }
}

/// The example platform and the shipped catalogue, what only a scan evaluates left out.
private struct Platform {
  let plan: Plan
  let events: [LiveEvent]
  let scanned: [Assessment]

  /// The platform with each subject, or one of so many.
  init(part: Int = 1) throws {
    let console = Console(out: MemorySink(), err: MemorySink())
    let catalogue = try Self.catalogue()
    let scanOnly = Set(Plan(catalogue).scanOnly)
    plan = Plan(catalogue, only: Set(catalogue.indicators.map(\.id)).subtracting(scanOnly))
    let request = ScanRequest(paths: [PlatformFiles.examples.appending(path: "platform").path])
    let all = try EventSource(request: request, console: console).read(for: plan).get()
    events = all.store.liveEvents
      .filter { $0.draft.subject.map { $0.utf8.reduce(0) { $0 + Int($1) } % part == 0 } ?? true }
      .sorted { $0.draft.time < $1.draft.time }
    let store = LiveRows(events, layout: plan.layout).store
    scanned =
      Engine(plan).scan(
        store, asOf: events.map(\.draft.time).max(), threads: 1, keepingClear: true
      ).assessments
  }

  static func catalogue() throws -> IndicatorCatalogue {
    try CatalogueSource(folder: PlatformFiles.catalogue, site: nil)
      .read(Console(out: MemorySink(), err: MemorySink())).get()
  }

  /// Batches of uneven size in which an event comes up to so many days late.
  func batches(lateDays: Int64, seed: UInt64, most: Int) -> [[LiveEvent]] {
    var random = Seeded(state: seed)
    let late = lateDays * Moment.dayLength
    let arriving = events.map { event in
      (event, event.draft.time.milliseconds + Int64.random(in: 0...late, using: &random))
    }.sorted { $0.1 < $1.1 }.map(\.0)
    var (batches, first): ([[LiveEvent]], Int) = ([], 0)
    while first < arriving.count {
      let count = min(Int.random(in: 1...most, using: &random), arriving.count - first)
      batches.append(Array(arriving[first..<first + count]))
      first += count
    }
    return batches
  }
}
