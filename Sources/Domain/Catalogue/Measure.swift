/// One due-diligence step of the advisories.
package struct Measure: Sendable {
  package var id: String
  package var title: String
  package var sources: [Indicator.Citation]
  /// Indicators whose signals a passed check of this measure resolves.
  package var resolves: [String]
  /// What a passed check says, in decibans: zero or less.
  package var passed: Double
  /// What a failed check says, in decibans: zero or more.
  package var failed: Double
  /// Whether a pass shows the person live, which a declared group's sharing needs.
  package var isLive: Bool
  package var file: String

  package init(
    id: String, title: String, sources: [Indicator.Citation] = [], resolves: [String] = [],
    passed: Double = 0, failed: Double = 0, isLive: Bool = false, file: String = ""
  ) {
    (self.id, self.title, self.sources, self.resolves) = (id, title, sources, resolves)
    (self.passed, self.failed, self.isLive, self.file) = (passed, failed, isLive, file)
  }
}
