import Domain

/// The headings and sentences of the catalogue's pages.
extension Phrases {
  var pageAsks: String { pick("What it asks", "묻는 것") }
  var pageWhy: String { pick("Why", "이유") }
  var pageInnocent: String { pick("What else it may be", "다른 설명") }
  var pageFairness: String { pick("Fairness", "공정성") }
  var pageSources: String { pick("Sources", "출처") }
  var pageSettings: String { pick("Settings", "설정") }
  var pageWatch: String { pick("How it is watched", "살펴보는 방법") }
  var pageSays: String { pick("What it says", "신호의 문장") }
  var pageResolves: String { pick("What resolves it", "해소하는 것") }
  var pageTells: String { pick("What it shows", "알 수 있는 것") }
  var pageCheck: String { pick("What a check says", "확인 결과의 뜻") }
  var pageCost: String { pick("What it asks of people", "사람에게 요구하는 것") }
  var pageOtherwise: String { pick("When it is refused or forbidden", "거절하거나 금지된 경우") }
  var pageEvidence: String { pick("Evidence that it was done", "실시했다는 근거") }
  var pagePassed: String { pick("A passed check resolves", "통과하면 해소되는 신호") }

  /// What has no words in this language; `nil` where all is said in it.
  var pageRest: String? {
    language == .korean ? "번역이 없는 부분은 카탈로그에 적힌 영어 그대로입니다." : nil
  }

  /// How somebody saw what a source says.
  func seen(_ mark: String) -> String {
    switch mark {
    case "F": pick("read there", "직접 읽음")
    case "F2": pick("read second-hand", "다른 문서를 통해 읽음")
    case "M": pick("from memory", "기억에 따름")
    default: mark.isEmpty ? pick("not said how it was seen", "확인 방법이 적혀 있지 않음") : mark
    }
  }

  func setting(_ setting: Setting) -> String {
    pick(
      "\(setting.name): \(setting.value), from \(setting.from) to \(setting.to)",
      "\(setting.name): \(setting.value), \(setting.from) 이상 \(setting.to) 이하")
  }

  var neverWatched: String {
    pick(
      "It is never watched and never scored: a person asks it of everybody alike.",
      "살펴보지도 점수를 매기지도 않습니다. 담당자가 모두에게 똑같이 묻습니다.")
  }

  var notedAlone: String {
    pick("A person notes it; no machine does.", "기계가 아니라 담당자가 기록합니다.")
  }

  func observers(_ count: Int) -> String {
    pick(
      "Noted by a person, it takes \(count) different observers.",
      "담당자가 기록할 때는 서로 다른 \(count)명이 필요합니다.")
  }

  var afterAlternative: String {
    pick(
      "Noted by a person, it counts once an alternative was offered.",
      "담당자가 기록할 때는 대안을 제안한 뒤에만 인정됩니다.")
  }

  func policy(_ policy: String) -> String {
    pick("a declared policy: \(policy)", "신고된 정책: \(policy)")
  }

  var liveGroup: String {
    pick(
      "a declared group whose members each passed a live check",
      "구성원 각자가 실시간 확인을 통과한 신고된 집단")
  }

  func oneFact(_ indicator: String) -> String {
    pick(
      "\(indicator), where it rests on the same event: one fact counts once",
      "\(indicator): 같은 이벤트에 근거한 경우. 한 사실은 한 번만 셉니다")
  }
}
