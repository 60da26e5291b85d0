import Domain

@testable import Detection

/// Scans events with one made-up indicator and tells its signals in short texts.
struct Playing {
  var indicator: Indicator
  var measures: [Measure] = []

  init(_ watch: Watch?, says: String = "", strength: Strength = .s2, family: String = "net") {
    indicator = Indicator(
      id: "test.one", title: "Test", maturity: .trial, strength: strength, family: family,
      watch: watch, says: says)
  }

  func scan(
    _ drafts: [EventDraft], threads: Int = 1, keepingClear: Bool = true
  ) -> ScanResult {
    let plan = Plan(
      IndicatorCatalogue(version: "test", indicators: [indicator], measures: measures))
    return Engine(plan).scan(
      EventStore(drafts, layout: plan.layout), asOf: drafts.map(\.time).max(), threads: threads,
      keepingClear: keepingClear)
  }

  /// `subject: sentence` of each signal that counts.
  func signals(_ drafts: [EventDraft]) -> [String] {
    scan(drafts).assessments.flatMap { assessment in
      assessment.signals.filter { $0.resolvedBy == nil }.map { "\(assessment.subject): \($0.says)" }
    }.sorted()
  }

  func cannotTell(_ drafts: [EventDraft]) -> [String] {
    scan(drafts).assessments.flatMap { assessment in
      assessment.cannotTell.map { "\(assessment.subject): \($0.missing.joined(separator: " "))" }
    }.sorted()
  }
}

/// Milliseconds of hours, for watches in tests.
func hours(_ count: Double) -> Int64 { Int64(count * 3_600_000) }
