import Domain

extension Phrases {
  func standing(_ standing: ScreeningMatch.Standing) -> String {
    switch standing {
    case .match: pick("MATCH", "일치")
    case .possible: pick("POSSIBLE", "가능성")
    case .contradicted: pick("CONTRADICTED", "모순됨")
    }
  }

  /// Why two values agree or do not, piece by piece; what has no words here stays English.
  func reason(_ reason: String) -> String {
    guard language == .korean else { return reason }
    return Self.reasons.reduce(reason) { $0.replacing($1.0, with: $1.1) }
  }

  /// Longer pieces before shorter ones that stand in them.
  private static let reasons = [
    ("the same words", "같은 단어"), ("in another order", "순서가 다름"),
    ("the same Korean syllables in another spelling", "표기가 다른 같은 한국어 음절"),
    ("the same Chinese syllables in another spelling", "표기가 다른 같은 중국어 음절"),
    ("usual spellings of one name", "한 이름의 흔한 표기"), ("another vowel", "모음이 다름"),
    ("a short form of the name", "이름의 줄임꼴"), ("an initial that fits", "머리글자가 맞음"),
    ("a word cut short", "잘린 단어"),
    ("the same consonants, vowels left out", "자음이 같고 모음이 빠짐"),
    ("a letter or two differ", "글자 한둘이 다름"),
    ("words written together or apart", "붙여 쓰거나 띄어 씀"),
    ("a blank a letter away", "띄어쓰기가 한 글자 어긋남"),
    ("one of the names has a part more", "한쪽 이름에 부분이 더 있음"),
    ("a part of each is not in the other", "서로에게 없는 부분이 있음"),
    ("words a letter apart that are both names of their own", "한 글자가 다르지만 서로 다른 이름인 단어"),
    ("a whole syllable differs", "한 음절이 다름"), ("only common words agree", "흔한 단어만 같음"),
    ("a weak alias, which counts only whole", "약한 별칭이라 전체가 같아야 함"),
    ("another name", "다른 이름"),
    ("the same date with day and month changed", "일과 월이 바뀐 같은 날짜"),
    ("the same year of birth, another month", "출생 연도는 같고 달이 다름"),
    ("the same month of birth, another day", "출생 연월은 같고 날이 다름"),
    ("within the listed years of birth", "명단의 출생 연도 범위 안"),
    ("the same year of birth", "출생 연도가 같음"), ("the same month of birth", "출생 연월이 같음"),
    ("the same day of birth", "생년월일이 같음"), ("another year of birth", "출생 연도가 다름"),
    ("a year beside the listed one", "명단의 연도와 한 해 차이"),
    ("no country of the entry", "명단에 없는 국가"), ("a country of the entry", "명단에 있는 국가"),
    ("the same address at street level", "거리까지 같은 주소"), ("the same place", "같은 곳"),
    ("the same number", "같은 번호"), ("the same wallet address", "같은 지갑 주소"),
  ]

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

  func wrongChecksum(_ wallet: String) -> String {
    pick(
      "the checksum of the wallet address \(wallet) is wrong: a letter may be mistyped, so that no list can have it",
      "지갑 주소 \(wallet)의 검사합이 틀림. 잘못 적은 글자가 있을 수 있고, 그런 주소는 어느 명단에도 없음")
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
      "Screened \(grouped(people)): \(grouped(match)) with a match, \(grouped(possible)) with a possible or contradicted "
        + "one, \(grouped(cleared)) cleared before.",
      "\(grouped(people))건을 대조함: 일치 \(grouped(match))건, 가능성이나 모순 \(grouped(possible))건, "
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
