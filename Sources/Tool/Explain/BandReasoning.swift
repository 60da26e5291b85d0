import Detection
package import Domain

/// Says which signals met the gate, and what made up the weight.
///
/// - Source: contract, section 4, "Bands" and "Weight".
package struct BandReasoning {
  private let assessment: Assessment
  private let counted: [Signal]

  package init(_ assessment: Assessment) {
    self.assessment = assessment
    counted = assessment.signals.filter { $0.resolvedBy == nil && $0.strength > .s0 }
  }

  /// Why the band is what it is, in one sentence.
  package func gate(_ phrases: Phrases) -> String {
    let strong = having(.s1)
    let middling = having(.s2)
    switch assessment.band {
    case .escalate:
      if let signal = strong.first {
        return phrases.pick(
          "escalate: one S1 signal is enough (\(signal.indicator))",
          "상위 검토: S1 신호 하나로 충분함 (\(signal.indicator))")
      }
      if let other = middling.first(where: { $0.family != middling.first?.family }),
        let first = middling.first
      {
        return phrases.pick(
          "escalate: two S2 signals of different families "
            + "(\(named(first)) and \(named(other)))",
          "상위 검토: 서로 다른 분류의 S2 신호 두 개 (\(named(first)), \(named(other)))")
      }
      return escalatedByNotes(middling, phrases)
    case .ask:
      let names = middling.map(named).joined(separator: ", ")
      return phrases.pick(
        "ask: at least one S2 signal (\(names)), and not what it takes to escalate",
        "확인 요청: S2 신호가 하나 이상 있음 (\(names)), 상위 검토 조건에는 미치지 않음")
    case .clear:
      return phrases.pick(
        "clear: no S1 or S2 signal that counts; S3 signals are notes",
        "해당 없음: 반영되는 S1, S2 신호가 없음. S3 신호는 참고용임")
    }
  }

  private func escalatedByNotes(_ middling: [Signal], _ phrases: Phrases) -> String {
    let family = middling.first?.family
    var families: [String] = []
    var notes: [Signal] = []
    for signal in having(.s3)
    where signal.family != family && !families.contains(signal.family) && notes.count < 2 {
      families.append(signal.family)
      notes.append(signal)
    }
    let names = (middling.prefix(1) + notes).map(named).joined(separator: ", ")
    return phrases.pick(
      "escalate: one S2 signal and two S3 signals of two other families (\(names))",
      "상위 검토: S2 신호 하나와 다른 두 분류의 S3 신호 두 개 (\(names))")
  }

  /// The weight, one line a family, then what checks took away or added, and the sum.
  package func weight(_ phrases: Phrases) -> [String] {
    let families = Weight.families(counted)
    var lines = families.map { family in
      let parts = counted.filter { $0.family == family.family }.map(\.decibans).sorted(by: >)
      let sum = JSONPrinter.decimal(family.decibans)
      return parts.count == 1
        ? "\(family.family): \(sum)" : "\(family.family): \(halved(parts)) = \(sum)"
    }
    for check in assessment.forTheSubject {
      lines.append("\(check.measure): \(JSONPrinter.decimal(check.weight))")
    }
    for check in assessment.notPassed {
      let text = "\(JSONPrinter.decimal(check.weight)) (\(check.at))"
      lines.append("\(check.measure), \(phrases.result(check.result)): \(text)")
    }
    let total = JSONPrinter.decimal(assessment.weight)
    lines.append(
      phrases.pick(
        "together \(total) decibans; it orders the queue and is no probability",
        "합계 \(total) 데시반. 순서를 정할 뿐 확률이 아님"))
    return lines
  }

  /// Within a family the strongest counts whole, each further one half of the one before.
  private func halved(_ parts: [Double]) -> String {
    parts.enumerated().map { index, part in
      let text = JSONPrinter.decimal(part)
      return index == 0 ? text : "\(text)/\(1 << min(index, 30))"
    }.joined(separator: " + ")
  }

  /// Signals that stay visible but do not count, with what resolved them.
  package var resolved: [Signal] { assessment.signals.filter { $0.resolvedBy != nil } }

  private func having(_ strength: Strength) -> [Signal] {
    counted.filter { $0.strength == strength }
  }

  private func named(_ signal: Signal) -> String { "\(signal.indicator) [\(signal.family)]" }
}
