import Detection
import Domain

extension ScanReport {
  /// The report with titles, sentences and next steps in a language; what is not translated stays English.
  func translated(_ phrases: Phrases) -> ScanReport {
    guard phrases.language != .english else { return self }
    let words = catalogue.translations[phrases.language.rawValue] ?? [:]
    var report = self
    for index in report.catalogue.indicators.indices {
      let id = report.catalogue.indicators[index].id
      if let title = words[id]?.title { report.catalogue.indicators[index].title = title }
      if let asks = words[id]?.asks { report.catalogue.indicators[index].asks = asks }
    }
    for index in report.result.assessments.indices {
      for place in report.result.assessments[index].signals.indices {
        let signal = result.assessments[index].signals[place]
        guard let indicator = catalogue.indicator(signal.indicator),
          let words = words[signal.indicator]
        else { continue }
        report.result.assessments[index].signals[place].says = words.says(
          signal, of: indicator, phrases)
        if words.innocentReasons.count == signal.innocent.count {
          report.result.assessments[index].signals[place].innocent = words.innocentReasons
        }
      }
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

extension Translation {
  /// The signal's sentence, found by which English one it was filled from.
  fileprivate func says(_ signal: Signal, of indicator: Indicator, _ phrases: Phrases) -> String {
    func filled(_ sentence: String) -> String {
      Sentence.filled(sentence, signal.facts, indicator.settings)
    }
    let raised = zip(indicator.raises.compactMap(\.says), raises)
    if let (_, words) = raised.first(where: { filled($0.0) == signal.says }) {
      return filled(words)
    }
    if filled(indicator.says) == signal.says { return says.map(filled) ?? signal.says }
    if signal.facts.map(\.name) == ["observers"] { return phrases.noted(title ?? indicator.title) }
    return signal.says
  }
}
