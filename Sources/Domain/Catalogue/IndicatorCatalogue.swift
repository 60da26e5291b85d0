/// All indicators and measures that are in force, checked.
package struct IndicatorCatalogue: Sendable {
  package var version: String
  /// In the order of ids.
  package var indicators: [Indicator]
  package var measures: [Measure]
  /// Documents that citations name, by code: title, publisher and date in one line.
  package var documents: [String: String]
  /// By language, then by indicator or measure: `translations["ko"]?["login.masked-egress"]`.
  package var translations: [String: [String: Translation]]
  /// Each item of the documents beside what implements it.
  package var coverage: [CoverageItem]
  /// What shared things say of two subjects; without it there are no links.
  package var linking: LinkModel?
  /// What people of the site said of links.
  package var answers: [LinkAnswer] = []
  /// What people of the site compared with entries of lists and found to be somebody else.
  package var clearances: [Clearance] = []
  /// What screening compares names with.
  package var nameTables = NameTables()
  /// Steps after a suspicion; only where they are wanted.
  package var containment = ContainmentBook()
  /// Checks and sheets; only where they are wanted.
  package var diligence = DiligenceBook()
  /// Tags of ATT&CK; only where somebody is told.
  package var techniques: [AttackTechnique] = []
  /// Whom to tell what, and by when.
  package var reporting = ReportingGuide()

  package init(
    version: String, indicators: [Indicator], measures: [Measure],
    documents: [String: String] = [:], translations: [String: [String: Translation]] = [:],
    coverage: [CoverageItem] = []
  ) {
    self.version = version
    self.indicators = indicators.sorted { $0.id < $1.id }
    self.measures = measures.sorted { $0.id < $1.id }
    (self.documents, self.translations, self.coverage) = (documents, translations, coverage)
  }

  package func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }

  /// Indicators that are never scored: their questions are asked of everybody alike.
  package var standardQuestions: [Indicator] {
    indicators.filter { $0.strength == .s0 && $0.maturity != .retired }
  }

  package func measure(_ id: String) -> Measure? { measures.first { $0.id == id } }

  /// For each language what an indicator in force, or a measure, lacks.
  package var untranslated: [Untranslated] {
    translations.sorted { $0.key < $1.key }.flatMap { language, words in
      indicators.filter { $0.maturity != .retired }.map {
        Untranslated(
          language: language, id: $0.id, file: $0.file,
          missing: words[$0.id, default: Translation()].missing(for: $0))
      }
        + measures.map {
          Untranslated(
            language: language, id: $0.id, file: $0.file,
            missing: words[$0.id, default: Translation()].missing(for: $0))
        }
    }.filter { !$0.missing.isEmpty }
  }

  /// What an indicator or a measure lacks in a language.
  package struct Untranslated: Hashable, Sendable {
    package var language: String
    package var id: String
    /// The file of the indicator or the measure.
    package var file: String
    /// Keys: `title`, `asks`, `says`, `raise`, `innocent`, `tells`.
    package var missing: [String]
  }
}
