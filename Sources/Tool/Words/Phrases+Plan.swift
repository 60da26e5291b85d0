import Domain
import Response

/// Words of containment plans.
extension Phrases {
  func pick(_ text: Worded) -> String { pick(text.english, text.korean) }

  func planTitle(_ subject: String) -> String {
    pick("What to do next about \(subject)", "\(subject)에 대해 다음에 할 일")
  }

  var planCaution: String {
    pick(
      "A list for the people who decide. Nothing here has been done, and nothing happens by itself. What was seen has "
        + "other explanations too; the steps are meant to be right whichever holds.",
      "결정하는 사람을 위한 목록입니다. 아직 아무것도 실행되지 않았고 저절로 일어나는 일도 없습니다. 관찰된 것에는 다른 설명도 있으며, "
        + "어느 쪽이든 맞도록 단계를 정했습니다.")
  }

  var nothingToDo: String {
    pick(
      "Nothing here asks a person to look at this subject, so there is no step to take.",
      "이 대상을 살펴보라고 요청하는 것이 없으므로 할 일이 없습니다.")
  }

  func opened(_ moment: Moment?) -> String {
    let text = moment?.rfc3339
    return pick(
      text.map { "case opened \($0)" } ?? "case not opened yet",
      text.map { "사건을 연 시각 \($0)" } ?? "사건을 아직 열지 않음")
  }

  var whatItRestsOn: String { pick("What it rests on", "근거가 된 것") }
  var signal: String { pick("signal", "신호") }
  var seen: String { pick("seen", "관찰된 것") }
  var steps: String { pick("Steps, in order", "순서대로 할 일") }
  var owner: String { pick("who", "담당") }
  var because: String { pick("because", "까닭") }
  var notSaid: String { pick("What is not said, and to whom", "누구에게 무엇을 말하지 않는지") }
  var toWhom: String { pick("to", "상대") }
  var unsaid: String { pick("not said", "말하지 않는 것") }
  var why: String { pick("why", "이유") }
  var lookForMore: String { pick("Look for more", "더 살펴볼 대상") }
  var subject: String { pick("subject", "대상") }
  var bandNow: String { pick("band", "단계") }
  var shares: String { pick("linked by", "연결된 까닭") }
  var noEvents: String { pick("no events of its own", "자체 이벤트 없음") }
  var allInJSON: String { pick("(--format json lists everybody)", "(--format json에 모두 있음)") }
  var toFindOut: String { pick("To find out", "알아볼 것") }

  var nobodyLinked: String {
    pick(
      "Nobody in these events shares anything with the subject, and there is no referral.",
      "이 이벤트에는 대상과 무언가를 공유하거나 소개로 이어진 사람이 없습니다.")
  }

  var linkedCaution: String {
    pick(
      "Linked means: read these too. Flatmates, colleagues and victims share things as well.",
      "연결되었다는 것은 함께 읽어 보라는 뜻입니다. 함께 사는 사람, 동료, 피해자도 무언가를 공유합니다.")
  }

  var noEventTells: String {
    pick(
      "No event tells this, and no event is no answer. The answer may add steps.",
      "이벤트로는 알 수 없으며, 이벤트가 없다는 것은 답이 아닙니다. 답에 따라 할 일이 늘 수 있습니다.")
  }

  func due(_ within: Int64, _ due: Moment?) -> String {
    let span = span(within)
    let by = due.map { pick(", by \($0.rfc3339)", ", 기한 \($0.rfc3339)") } ?? ""
    return pick(
      "within \(span) of the opening of the case\(by)", "사건을 연 때부터 \(span) 안에\(by)")
  }

  func waitsFor(_ steps: [String]) -> String {
    let list = steps.joined(separator: ", ")
    return pick("after \(list)", "\(list)번 다음에")
  }

  func recordedAs(_ measure: String) -> String {
    pick("recorded as a check of \(measure)", "\(measure) 확인으로 기록")
  }

  func referral(_ referral: LinkedSubject.Referral) -> String {
    switch referral {
    case .referred: pick("referred by the subject", "대상이 소개함")
    case .referredBy: pick("referred the subject", "대상을 소개함")
    case .both: pick("each referred the other", "서로 소개함")
    }
  }

  /// A whole number of the largest unit that fits.
  func span(_ milliseconds: Int64) -> String {
    let units: [(Int64, String, String, String)] = [
      (86_400_000, "day", "days", "일"), (3_600_000, "hour", "hours", "시간"),
    ]
    for (length, one, many, korean) in units where milliseconds % length == 0 {
      let count = milliseconds / length
      return pick("\(count) \(count == 1 ? one : many)", "\(count)\(korean)")
    }
    let minutes = milliseconds / 60_000
    return pick("\(minutes) \(minutes == 1 ? "minute" : "minutes")", "\(minutes)분")
  }

  /// Who does something, by the word of the catalogue.
  func owner(_ word: String) -> String {
    switch word {
    case "LEG": pick("legal", "법무")
    case "SEC": pick("security", "보안")
    case "HR": pick("personnel", "인사")
    case "FIN": pick("finance", "재무")
    case "IT": pick("IT", "전산")
    case "HM": pick("hiring manager", "채용 관리자")
    case "PROC": pick("procurement", "구매")
    case "T&S": pick("trust and safety", "신뢰·안전")
    case "client": pick("client", "의뢰인")
    default: word
    }
  }
}
