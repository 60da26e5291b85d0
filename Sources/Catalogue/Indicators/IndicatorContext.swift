import Domain

/// What an indicator's file is read against.
struct IndicatorContext: Sendable {
  /// Codes of the documents that may be cited; `nil` where none are known and any is accepted.
  var documents: Set<String>?
  /// What watches look up.
  var tables: Tables?
  /// A site's values for this indicator's settings, by name.
  var tunings: [String: Tuning] = [:]
  /// Whether the examples are read and judged.
  var readsExamples = true
}
