/// The few words that the renderers themselves need.
package struct ReportWords: Sendable {
  package let language: ReportLanguage

  package init(_ language: ReportLanguage) { self.language = language }

  package func pick(_ english: String, _ korean: String) -> String {
    language == .korean ? korean : english
  }

  var missing: String { pick("MISSING", "자료 없음") }
  func more(_ count: Int) -> String { pick("and \(count) more", "외 \(count)건") }
  var evidence: String { pick("evidence", "근거") }
  var time: String { pick("Time (UTC)", "시각 (UTC)") }
  var local: String { pick("Local time", "현지 시각") }
  var who: String { pick("Account", "계정") }
  var what: String { pick("What", "내용") }
  var standing: String { pick("Standing", "구분") }
  var noEntries: String { pick("Nothing to show here.", "표시할 내용이 없습니다.") }

  package func standing(_ standing: FieldEntry.Standing) -> String {
    switch standing {
    case .claimed: pick("claimed", "주장")
    case .observed: pick("observed", "관찰")
    case .concluded: pick("concluded by a person", "담당자 판단")
    case .filed: pick("from the filer", "제출자 기재")
    }
  }

  func notice(_ kind: ReportDocument.Notice.Kind) -> String {
    switch kind {
    case .caution: pick("Please read", "유의 사항")
    case .care: pick("Care for people", "보호 대상")
    case .missing: pick("Missing", "빠진 자료")
    }
  }
}
