import Domain

/// The packet's own sentences.
extension PacketWords {
  func title(_ authority: String) -> String { pick("Report to: \(authority)", "신고서: \(authority)") }

  func subtitle(_ dossier: Dossier) -> String {
    dossier.isOne
      ? pick("About the account \(dossier.subjects[0])", "대상 계정: \(dossier.subjects[0])")
      : pick(
        "About \(dossier.subjects.count) accounts in \(dossier.name)",
        "대상: \(dossier.name)의 계정 \(dossier.subjects.count)개")
  }

  func footer(_ dossier: Dossier, _ authority: Authority) -> String {
    pick(
      "Confidential. \(authority.id), \(dossier.name), as of \(dossier.asOf.rfc3339), catalogue \(dossier.catalogueVersion). Not a verdict on anybody.",
      "대외비. \(authority.id), \(dossier.name), 기준 시각 \(dossier.asOf.rfc3339), 목록 \(dossier.catalogueVersion). 누구에 대한 판정도 아님."
    )
  }

  var summary: String { pick("Summary", "요약") }

  func opening(_ dossier: Dossier, _ authority: String) -> String {
    let who =
      dossier.isOne
      ? pick("the account \(dossier.subjects[0])", "계정 \(dossier.subjects[0])")
      : pick(
        "\(dossier.subjects.count) accounts that share means (\(dossier.name))",
        "공유 정보가 있는 계정 \(dossier.subjects.count)개(\(dossier.name))")
    let head = pick(
      "This packet is for: \(authority). It says what was claimed by and what was observed of \(who).",
      "제출처는 \(authority)입니다. 이 문서는 \(who)에 관하여 주장된 내용과 관찰된 내용을 담고 있습니다.")
    guard !dossier.openSights.isEmpty else { return "\(head) \(nothingOpen)" }
    guard dossier.asksForALook else { return "\(head) \(nothingAsks)" }
    return pick(
      "\(head) What was observed is consistent with the published descriptions of IT workers who act for the DPRK behind others' identities. It is also consistent with the innocent explanations that stand beside each observation.",
      "\(head) 관찰된 내용은 타인의 신원을 이용해 북한을 위해 활동하는 IT 인력에 관한 공개 권고문의 설명과 부합합니다. 각 항목에 함께 적은 다른 설명과도 부합할 수 있습니다."
    )
  }

  var noVerdict: String {
    pick(
      "This is not a verdict. It says nothing of anybody's nationality, origin or guilt; no such thing was looked at.",
      "이 문서는 판정이 아닙니다. 누구의 국적, 출신, 유죄 여부도 말하지 않으며 그러한 사항은 검토하지 않았습니다.")
  }

  var identityHolders: String {
    pick(
      "The persons whose names and documents were used may be victims of identity theft and may not know. Treat them as possible victims, not as subjects, until it is known otherwise.",
      "사용된 이름과 서류의 실제 명의인은 명의 도용의 피해자일 수 있으며 본인이 모르고 있을 수 있습니다. 달리 밝혀지기 전까지는 조사 대상이 아니라 피해자일 수 있는 사람으로 대해 주십시오."
    )
  }

  var forcedLabour: String {
    pick(
      "The person who works behind an account may be under coercion or in forced labour, as the advisories describe. Please consider that person's safety before anybody is confronted.",
      "권고문이 설명하듯 계정 뒤에서 일하는 사람은 강요나 강제 노동 상태에 있을 수 있습니다. 당사자와 접촉하기 전에 그 사람의 안전을 고려해 주십시오.")
  }

  var whatWasSeen: String { pick("What was observed, the strongest first:", "관찰된 내용 (강한 것부터):") }
  var nothingOpen: String {
    pick(
      "No indicator's signal is open for this account.", "이 계정에 대해 해소되지 않은 지표 신호가 없습니다.")
  }

  var nothingAsks: String {
    pick(
      "What was observed does not ask anybody to look: it is weak, and common among other people. Whoever files this packet must say why.",
      "관찰된 내용은 약하고 다른 사람에게도 흔하여, 사람의 검토를 요청할 정도가 아닙니다. 이 문서를 제출하는 사람은 그 이유를 밝혀야 합니다.")
  }

  func moreSignals(_ count: Int) -> String {
    pick("and \(count) more under “What was observed”", "외 \(count)건은 “관찰된 내용”에 있음")
  }

  func missing(_ labels: [String], _ count: Int, filled: Int) -> String {
    let rest = count > labels.count ? " \(more(count - labels.count))" : ""
    let list = labels.joined(separator: "; ") + rest
    return pick(
      "\(filled) of \(filled + count) fields are filled, from the events or by the filer; \(count) are missing and marked ☐: \(list).",
      "항목 \(filled + count)개 가운데 \(filled)개를 이벤트와 제출자 기재로 채웠으며 \(count)개는 자료가 없어 ☐로 표시했습니다: \(list)."
    )
  }

  func more(_ count: Int) -> String { pick("and \(count) more", "외 \(count)건") }
  var to: String { pick("To", "수신") }
  package var sendTo: String { pick("Where to send it", "제출처") }
  var about: String { pick("About", "대상") }
  package var byWhen: String { pick("By when", "기한") }
  var period: String { pick("Period", "기간") }
  var concluded: String { pick("What a person concluded", "담당자 판단") }
  var content: String { pick("Content", "내용") }

  func band(_ band: Assessment.Band) -> String {
    switch band {
    case .escalate: pick("a person should look now", "상위 검토 요청")
    case .ask: pick("a person should ask", "확인 요청")
    case .clear: pick("nothing asks for a look", "해당 없음")
    }
  }

  var nobodyConcluded: String {
    pick("No person has concluded anything yet.", "아직 담당자가 판단한 내용이 없습니다.")
  }

  func conclusions(_ count: Int) -> String {
    pick(
      count == 1
        ? "1 entry, under “What a person concluded”"
        : "\(count) entries, under “What a person concluded”",
      "\(count)건, “담당자가 판단한 내용” 참조")
  }

  var picture: String { pick("Picture", "관계도") }
  var claimedTitle: String { pick("What was claimed", "주장된 내용") }
  var claimedHint: String {
    pick(
      "What the account or its papers said. Nothing here has been taken for true.",
      "계정이나 제출 서류가 밝힌 내용입니다. 사실로 받아들인 것이 아닙니다.")
  }
  var observedTitle: String { pick("What was observed", "관찰된 내용") }
  var observedHint: String {
    pick(
      "What logs show, by indicator, each with what else it could be. S1 is rarely innocent once verified, S2 less telling, S3 a weak note.",
      "기록에서 지표별로 확인된 내용이며, 각각 다른 설명을 함께 적었습니다. S1은 확인되면 무고한 경우가 드물고, S2는 그보다 약하며, S3는 참고 사항입니다.")
  }
  var concludedTitle: String { pick("What a person concluded", "담당자가 판단한 내용") }
  var concludedHint: String {
    pick(
      "What people checked, noted or decided. Nobody's conclusion is made by this program.",
      "담당자가 확인, 기록, 결정한 내용입니다. 이 프로그램은 결론을 내리지 않습니다.")
  }
  var date: String { pick("Date", "날짜") }
  var account: String { pick("Account", "계정") }
  var kind: String { pick("Kind", "종류") }
  var reference: String { pick("Reference", "참조") }
  var person: String { pick("By", "담당자") }
  var count: String { pick("Count", "건수") }
  var filer: String { pick("filer", "제출자") }
  var notNamed: String { pick("not named", "기재 없음") }
  var inTheWhole: String {
    pick("rows; `--format json` gives all.", "행. 전체는 `--format json`에 있음.")
  }

  func present(_ isPresent: Bool) -> String {
    isPresent ? pick("seen", "확인됨") : pick("not seen", "확인되지 않음")
  }
  func resolved(_ by: String) -> String { pick("resolved by \(by)", "해소한 것: \(by)") }
  func with(_ others: [String]) -> String {
    let shown = others.prefix(6).joined(separator: ", ")
    let rest = others.count > 6 ? " \(more(others.count - 6))" : ""
    return pick("with \(shown)\(rest)", "함께 나타난 계정: \(shown)\(rest)")
  }
  func inEvents(_ count: Int) -> String { pick("in \(count) events", "이벤트 \(count)건") }
  func innocent(_ reasons: [String]) -> String {
    pick(
      "may also be: \(reasons.joined(separator: "; "))", "다른 설명: \(reasons.joined(separator: "; "))"
    )
  }
  func sources(_ sources: [String]) -> String {
    pick("sources: \(sources.joined(separator: ", "))", "출처: \(sources.joined(separator: ", "))")
  }

  var narrative: String { pick("In the filer's own words", "제출자의 서술") }
  var narrativeHint: String {
    pick(
      "Who, what, when, where, how, and why it is suspicious. Say what is known, from whom, and what is not known.",
      "누가, 무엇을, 언제, 어디서, 어떻게, 그리고 왜 의심스러운지를 적습니다. 알고 있는 것과 그 출처, 모르는 것을 구분해 주십시오.")
  }
  var narrativeBlank: String { pick("To be written by a person:", "담당자가 작성:") }
  var timeline: String { pick("Timeline", "시간순 기록") }
  func timelineHint(_ isWhole: Bool) -> String {
    isWhole
      ? pick("Every event.", "모든 이벤트입니다.")
      : pick(
        "What happens often is counted together, by day or by month.", "자주 일어나는 일은 일별 또는 월별로 묶었습니다."
      )
  }
  func leftOut(_ count: Int) -> String {
    pick(
      "\(count) events in the middle are not spelled out here; `--format json` gives all.",
      "중간의 이벤트 \(count)건은 여기에 적지 않았습니다. 전체는 `--format json`에 있습니다.")
  }
  func times(_ kind: String, _ count: Int) -> String {
    pick("\(kind), \(count) times", "\(kind) \(count)회")
  }
  var evidenceTitle: String { pick("Records", "근거 기록") }
  var evidenceHint: String {
    pick(
      "What each event is called: its id, or its file and line. Keep the originals unchanged.",
      "이벤트마다 식별값 또는 파일과 줄 번호입니다. 원본을 변경하지 말고 보관하십시오.")
  }
  func under(_ folder: String) -> String {
    pick("Files are under \(folder).", "파일은 \(folder) 아래에 있습니다.")
  }
  var annex: String { pick("Annex in English", "영문 부속서") }
}
