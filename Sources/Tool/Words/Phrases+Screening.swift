import Domain

extension Phrases {
  func standing(_ standing: ScreeningMatch.Standing) -> String {
    switch standing {
    case .match: pick("MATCH", "일치")
    case .possible: pick("POSSIBLE", "가능성")
    case .contradicted: pick("CONTRADICTED", "모순됨")
    }
  }

  /// The name of something that was compared.
  func compared(_ field: String) -> String {
    guard language == .korean else { return field }
    return switch field {
    case "name": "이름"
    case "birth": "생년월일"
    case "country": "국가"
    case "place": "출생지"
    case "address": "주소"
    case "document": "문서 번호"
    case "wallet": "지갑"
    default: field
    }
  }

  func kind(_ kind: ListedEntity.Kind) -> String {
    switch kind {
    case .person: pick("person", "개인")
    case .organisation: pick("organisation", "단체")
    case .vessel: pick("vessel", "선박")
    case .aircraft: pick("aircraft", "항공기")
    case .unknown: pick("kind unknown", "종류 미상")
    }
  }

  func change(_ change: ScreeningAnswer.Change) -> String {
    switch change {
    case .added: pick("added", "새로 오름")
    case .changed: pick("changed", "바뀜")
    case .removed: pick("no longer listed", "더 이상 없음")
    }
  }

  func version(_ version: ListVersion) -> String {
    pick(
      "\(version.list) of \(version.date) (version \(version.number))",
      "\(version.list) \(version.date)자 (버전 \(version.number))")
  }

  var nothingListed: String {
    pick("nothing on these lists is like it", "이 명단에 비슷한 항목이 없음")
  }

  var alsoListed: String { pick("the entry also says", "명단의 다른 정보") }

  func treasury(_ score: String) -> String {
    pick(
      "Treasury-style score \(score), for comparison only; it decides nothing here",
      "미 재무부 방식 점수 \(score). 비교용이며 여기서는 아무것도 결정하지 않음")
  }

  func clearedBy(_ clearance: Clearance) -> String {
    pick(
      "cleared by \(clearance.by) on \(clearance.on), until \(clearance.until): \(clearance.why)",
      "\(clearance.on)에 \(clearance.by)이(가) 다른 사람으로 확인, \(clearance.until)까지: \(clearance.why)")
  }

  /// How many were screened, and what came of it.
  func screened(_ people: Int, _ match: Int, _ possible: Int, _ cleared: Int) -> String {
    pick(
      "Screened \(grouped(people)): \(grouped(match)) with a match, \(grouped(possible)) with a possible one, "
        + "\(grouped(cleared)) cleared before.",
      "\(grouped(people))건을 대조함: 일치 \(grouped(match))건, 가능성 \(grouped(possible))건, "
        + "이전에 확인된 것 \(grouped(cleared))건.")
  }

  func against(_ lists: String, _ entries: Int) -> String {
    pick(
      "Against \(grouped(entries)) entries: \(lists).", "대조한 항목 \(grouped(entries))개: \(lists).")
  }

  /// The last sentence of every screening.
  var screeningClosing: String {
    pick(
      "A name alone is possible at most: names are shared. A person compares what else is known before anything is done.",
      "이름만으로는 가능성에 그칩니다. 같은 이름은 많습니다. 조치하기 전에 사람이 다른 정보를 비교해야 합니다.")
  }
}
