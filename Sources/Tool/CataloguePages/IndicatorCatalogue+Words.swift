import Domain

extension IndicatorCatalogue {
  /// The words of an indicator or a measure in a language; `nil` in English, and where there are none.
  func words(of id: String, in phrases: Phrases) -> Translation? {
    translations[phrases.language.rawValue]?[id]
  }
}

extension Translation {
  /// The innocent reasons; a missing one in English.
  func innocent(of indicator: Indicator) -> [String] {
    innocentReasons + indicator.innocentReasons.dropFirst(innocentReasons.count)
  }
}
