import Domain
import Response

/// Words of files of diligence and of sheets.
extension Phrases {
  var whoAndWhen: String { pick("Who, and when", "누구를 언제") }
  var requisition: String { pick("post or requisition", "자리 또는 채용 건") }
  var filledInBy: String { pick("filled in by", "작성한 사람") }
  var dates: String { pick("dates", "날짜") }
  var check: String { pick("check", "확인") }
  var by: String { pick("by, on", "누가, 언제") }
  var evidenceColumn: String { pick("evidence", "증거") }
  var resultBoxes: String { pick("result", "결과") }
  var answerBoxes: String { pick("seen?", "보았는지") }
  var results: String {
    boxes(
      ["passed", "failed", "refused", "pending", "n.a."], ["통과", "실패", "거절", "보류", "해당 없음"])
  }
  var yesNo: String {
    boxes(["yes", "no", "alternative offered"], ["예", "아니오", "대안을 제시함"])
  }

  /// Boxes to tick, none of which a line's end parts from its words.
  private func boxes(_ english: [String], _ korean: [String]) -> String {
    (language == .korean ? korean : english).map { "☐ \($0)".replacing(" ", with: "\u{A0}") }
      .joined(separator: " ")
  }

  func shows(_ tells: String) -> String { pick("shows \(tells)", "\(tells) 알 수 있음") }

  func sheetFor(_ id: String) -> String { pick("sheet \(id)", "확인표 \(id)") }

  var sheetFooter: String {
    pick(
      "The same sheet for everybody. `--format csv` gives it as a table; `bonafide scan` reads it back once filled in.",
      "모두에게 같은 확인표입니다. `--format csv`로 표를 받고, 채운 표는 `bonafide scan`이 읽습니다.")
  }

  func diligenceTitle(_ about: DiligenceFile.About) -> String {
    switch about {
    case .subject(let id): pick("File of diligence: \(id)", "확인 기록: \(id)")
    case .vendor(let id): pick("File of diligence: vendor \(id)", "확인 기록: 공급사 \(id)")
    case .everybody: pick("File of diligence: everybody", "확인 기록: 전체")
    }
  }

  func period(_ file: DiligenceFile) -> String {
    let to = file.asOf.rfc3339
    guard let from = file.from?.rfc3339 else { return asOf(file.asOf) }
    return pick("\(from) to \(to)", "\(from)부터 \(to)까지")
  }

  var diligenceCaution: String {
    pick(
      "What the events hold, against the measures that public documents ask for. A step without a record may have been "
        + "done all the same; add its check and print the file again. A refused step says nothing by itself.",
      "공개 문서가 요구하는 절차와 이벤트에 있는 기록을 견준 것입니다. 기록이 없어도 실제로 했을 수 있으니 확인을 더해 다시 만드십시오. "
        + "거절은 그 자체로 아무것도 뜻하지 않습니다.")
  }

  var coverageTitle: String { pick("Coverage", "확인 현황") }
  var person: String { pick("who", "누구") }
  var measure: String { pick("measure", "절차") }
  var state: String { pick("state", "상태") }
  var expires: String { pick("holds until", "유효 기한") }
  var documents: String { pick("Against the documents", "문서별 현황") }
  var document: String { pick("document", "문서") }
  var people: String { pick("People", "사람별 현황") }
  var started: String { pick("started", "시작") }
  var due: String { pick("due", "필요") }
  var when: String { pick("when", "시기") }
  var notAsked: String { pick("Not asked for, and why", "요구되지 않은 것과 이유") }
  var reason: String { pick("reason", "이유") }
  var byMeasure: String { pick("By measure", "절차별 현황") }

  func allDone(_ coverage: DiligenceCoverage) -> String {
    pick(
      "\(coverage.done) of \(coverage.due) measures that were due are done.",
      "필요한 절차 \(coverage.due)건 가운데 \(coverage.done)건을 마침.")
  }

  func state(_ word: String) -> String {
    guard language == .korean else { return word }
    return switch word {
    case "done": "마침"
    case "expired": "기한 지남"
    case "failed": "통과하지 못함"
    case "refused": "거절됨"
    case "pending": "진행 중"
    case "missing": "기록 없음"
    default: "해당 없음"
    }
  }

  func group(_ group: DiligenceGroup) -> String {
    switch group {
    case .before: pick("Before the start", "시작 전")
    case .after: pick("After the start", "시작 후")
    case .vendor: pick("About the vendor", "공급사에 대해")
    case .firm: pick("Of the firm, once for everybody", "회사 전체에 한 번")
    case .onSuspicion: pick("On suspicion", "의심이 있을 때")
    }
  }

  func reason(_ reason: MeasureState.Reason) -> String {
    switch reason {
    case .audience: pick("meant for others", "다른 곳에 해당하는 절차")
    case .accommodation: pick("an accommodation is declared", "편의 제공이 신고됨")
    case .stage: pick("its time has not come", "아직 때가 아님")
    case .nothingHappened(let text): pick(text)
    case .noSuspicion: pick("only after a suspicion", "의심이 있을 때만")
    case .noVendor: pick("no vendor", "공급사 없음")
    }
  }

  func done(_ isBefore: Bool?) -> String {
    switch isBefore {
    case true?: pick("before the start", "시작 전")
    case false?: pick("after the start", "시작 후")
    case nil: ""
    }
  }
}
