import Detection
import Domain
import Reports

extension ScanReport {
  /// The report for a document: in its language, and with lengths of time in words.
  func worded(_ phrases: Phrases) -> ScanReport {
    guard phrases.language == .english else { return translated(phrases) }
    return saying(phrases, \.english)
  }

  /// The report with the signals of indicators that have words said in them.
  private func saying(
    _ phrases: Phrases, _ words: (Indicator) -> Translation?
  ) -> ScanReport {
    let wording = wording(phrases)
    var report = self
    for index in result.assessments.indices {
      for (place, signal) in result.assessments[index].signals.enumerated() {
        guard let indicator = catalogue.indicator(signal.indicator), let words = words(indicator)
        else { continue }
        report.result.assessments[index].signals[place].says = words.says(
          signal, of: indicator, wording)
        if words.innocentReasons.count == signal.innocent.count {
          report.result.assessments[index].signals[place].innocent = words.innocentReasons
        }
      }
    }
    return report
  }

  /// How values are said in a language: other indicators by their titles, words of the contract, lengths of time.
  private func wording(_ phrases: Phrases) -> (Phrases, PlaceWords) {
    let words = PacketWords(phrases.language.report)
    let own = catalogue.translations[phrases.language.rawValue] ?? [:]
    let titles = Dictionary(
      catalogue.indicators.map { ($0.id, own[$0.id]?.title ?? $0.title) },
      uniquingKeysWith: { first, _ in first })
    let places = PlaceWords(
      item: { titles[$0] ?? (phrases.language == .english ? $0 : words.word($0)) },
      quantity: { quantity in
        if case .span(let milliseconds) = quantity { return phrases.span(milliseconds) }
        return quantity.description
      })
    return (phrases, places)
  }

  /// The report with titles, sentences and next steps in a language; what is not translated stays English.
  func translated(_ phrases: Phrases) -> ScanReport {
    guard phrases.language != .english else { return self }
    let words = catalogue.translations[phrases.language.rawValue] ?? [:]
    var report = saying(phrases) { words[$0.id] }
    for index in report.catalogue.indicators.indices {
      let id = report.catalogue.indicators[index].id
      if let title = words[id]?.title { report.catalogue.indicators[index].title = title }
      if let asks = words[id]?.asks { report.catalogue.indicators[index].asks = asks }
    }
    for index in report.result.assessments.indices {
      for place in report.result.assessments[index].next.indices {
        let step = result.assessments[index].next[place]
        if let why = phrases.why(step.reason, tells: words[step.measure]?.tells) {
          report.result.assessments[index].next[place].why = why
        }
      }
    }
    return report
  }
}

extension Indicator {
  /// Its own sentences, in the form of a translation.
  fileprivate var english: Translation {
    Translation(says: says, raises: raises.compactMap(\.says))
  }
}

extension Translation {
  /// The signal's sentence, found by which English one it was filled from.
  fileprivate func says(
    _ signal: Signal, of indicator: Indicator, _ wording: (phrases: Phrases, places: PlaceWords)
  ) -> String {
    func isFilled(_ sentence: String) -> Bool {
      Sentence.filled(sentence, signal.facts, indicator.settings) == signal.says
    }
    var places = wording.places
    if !parts.isEmpty { places.part = { [parts] in parts[$0] ?? $0.replacing("-", with: " ") } }
    func filled(_ sentence: String) -> String {
      Sentence.filled(sentence, signal.facts, indicator.settings, words: places)
    }
    let raised = zip(indicator.raises.compactMap(\.says), raises)
    if let (_, words) = raised.first(where: { isFilled($0.0) }) { return filled(words) }
    if isFilled(indicator.says) { return says.map(filled) ?? signal.says }
    // Beside other signals, their ids stand behind.
    if signal.facts.first?.name == "observers" {
      return wording.phrases.noted(title ?? indicator.title)
    }
    return signal.says
  }
}
