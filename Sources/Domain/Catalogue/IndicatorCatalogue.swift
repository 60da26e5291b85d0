/// All indicators and measures that are in force, checked.
package struct IndicatorCatalogue: Sendable {
  package var version: String
  /// In the order of ids.
  package var indicators: [Indicator]
  package var measures: [Measure]
  /// Documents that citations name, by code: title, publisher and date in one line.
  package var documents: [String: String]
  /// By language, then by indicator: `translations["ko"]?["login.masked-egress"]`.
  package var translations: [String: [String: Translation]]

  package init(
    version: String, indicators: [Indicator], measures: [Measure],
    documents: [String: String] = [:], translations: [String: [String: Translation]] = [:]
  ) {
    self.version = version
    self.indicators = indicators.sorted { $0.id < $1.id }
    self.measures = measures.sorted { $0.id < $1.id }
    (self.documents, self.translations) = (documents, translations)
  }

  package func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }

  /// For each language, by id, what an indicator in force lacks: `title`, `says`, `raise`.
  package var untranslated: [(language: String, indicator: String, missing: [String])] {
    translations.sorted { $0.key < $1.key }.flatMap { language, words in
      indicators.filter { $0.maturity != .retired }.compactMap { indicator in
        let missing = words[indicator.id, default: Translation()].missing(of: indicator)
        return missing.isEmpty ? nil : (language, indicator.id, missing)
      }
    }
  }
}

extension Translation {
  fileprivate func missing(of indicator: Indicator) -> [String] {
    let raises = indicator.raises.count { $0.says != nil }
    return [
      title == nil ? "title" : nil, says == nil ? "says" : nil,
      self.raises.count < raises ? "raise" : nil,
    ].compactMap(\.self)
  }
}
