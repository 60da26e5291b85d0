import Domain

/// The program's own words for people, in one language.
///
/// Machine formats never use them.
package struct Phrases: Sendable {
  package let language: Language

  package init(_ language: Language = .english) { self.language = language }

  /// Picks the sentence of this language.
  func pick(_ english: String, _ korean: String) -> String {
    language == .korean ? korean : english
  }

  func band(_ band: Assessment.Band) -> String {
    switch band {
    case .escalate: pick("ESCALATE", "상위 검토")
    case .ask: pick("ASK", "확인 요청")
    case .clear: pick("CLEAR", "해당 없음")
    }
  }

  func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .fired: pick("fired", "해당함")
    case .quiet: pick("quiet", "해당하지 않음")
    case .cannotTell: pick("cannot tell", "판단할 수 없음")
    case .notSeen: pick("nothing to look at", "살펴볼 이벤트 없음")
    }
  }

  var evidence: String { pick("evidence", "근거") }
  var with: String { pick("with", "함께 나타난 대상") }
  var innocent: String { pick("may also be", "다른 설명") }
  var sources: String { pick("sources", "출처") }
  var facts: String { pick("facts", "사실") }
  var resolvedBy: String { pick("resolved by", "해소한 것") }
  var resolves: String { pick("a passed check that resolves it", "통과하면 해소되는 확인") }
  var next: String { pick("to check next", "확인할 것") }
  var forTheSubject: String { pick("in the subject's favour", "대상에게 유리한 것") }
  var weight: String { pick("weight", "가중치") }

  func more(_ count: Int) -> String { pick("and \(count) more", "외 \(count)건") }

  func cannotTell(_ count: Int, _ subject: String) -> String {
    let noun = count == 1 ? "indicator" : "indicators"
    return pick(
      "\(count) \(noun) could not tell; `bonafide explain \(subject) PATH` says what is missing",
      "지표 \(count)개는 판단할 수 없음. `bonafide explain \(subject) PATH`로 빠진 자료를 볼 수 있음")
  }

  func noted(_ title: String) -> String {
    pick("noted by a person: \(title)", "담당자가 확인함: \(title)")
  }

  /// How a check that did not pass ended.
  func result(_ result: String) -> String {
    switch result {
    case "failed": pick("check failed", "통과하지 못한 확인")
    case "refused": pick("check and its alternative refused", "대안까지 거절한 확인")
    default: result
    }
  }

  /// Why a step comes next, in this language; `nil` where it has no words for it and the English sentence stays.
  func why(_ reason: Assessment.NextStep.Reason, tells: String?) -> String? {
    guard language == .korean, let tells else { return nil }
    var parts = ["\(tells) 알 수 있음"]
    if reason.settles > 0 {
      parts.append(
        reason.open == 1
          ? "남은 신호가 해소될 수 있음" : "남은 신호 \(reason.open)개 중 \(reason.settles)개가 해소될 수 있음")
    }
    if let refused = reason.insteadOf { parts.append("거절한 \(refused)의 대안임") }
    parts.append("약 \(Quantity.plain(reason.minutes))분 걸림")
    let alike = reason.requisition.map { "채용 건 \($0)의 모두에게 똑같이 요청함: " } ?? ""
    return alike + parts.joined(separator: "; ")
  }

  var standardQuestions: String {
    pick("questions that are asked of everybody alike", "모두에게 똑같이 묻는 질문")
  }

  /// The last sentence of every page about a subject.
  var closing: String {
    pick(
      "A band asks a person to look. It is not a verdict: innocent explanations are listed with every signal.",
      "단계는 사람이 살펴보라는 요청일 뿐 판정이 아닙니다. 각 신호에는 다른 설명이 함께 적혀 있습니다.")
  }

  /// Nothing read is not the same as nothing found.
  var nothing: String {
    pick(
      "Nothing in the input was usable, so nothing can be told.",
      "사용할 수 있는 이벤트가 없어 아무것도 판단할 수 없습니다.")
  }

  var nobody: String {
    pick("Nothing here asks a person to look.", "사람이 살펴볼 것을 요청하는 대상이 없습니다.")
  }
}
