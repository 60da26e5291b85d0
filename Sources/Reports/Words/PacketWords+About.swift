package import Domain

/// How the packet explains itself.
extension PacketWords {
  var aboutTitle: String { pick("About this packet", "이 문서에 관하여") }

  var howToRead: [String] {
    [
      pick(
        "“Claimed” is what somebody said; “observed” is what a log shows or a person saw; “concluded by a person” and “from the filer” name their authors. They are never mixed.",
        "“주장”은 누군가가 밝힌 내용, “관찰”은 기록에 나타나거나 사람이 본 내용이며, “담당자 판단”과 “제출자 기재”는 작성자가 있는 내용입니다. 서로 섞지 않았습니다."
      ),
      pick(
        "A field that no event holds is marked ☐ and asked for. Nothing was made up to fill it.",
        "이벤트에 없는 항목은 ☐로 표시하고 요청했습니다. 지어내어 채운 항목은 없습니다."),
      pick(
        "Long lists are cut on paper and say by how much; `--format json` gives all of them.",
        "긴 목록은 지면에서 줄이고 줄인 수를 적었습니다. 전체는 `--format json`에 있습니다."),
      pick(
        "Other accounts are named only where they are linked to these, and only by their account names.",
        "다른 계정은 이 계정들과 연결된 경우에만, 계정 이름으로만 적었습니다."),
      pick(
        "Times are UTC; the authority's own clock stands beside them where it differs.",
        "시각은 협정 세계시이며, 기관의 현지 시각이 다르면 함께 적었습니다."),
    ]
  }

  func entryRestsOn(_ date: String) -> String {
    pick(
      "What this packet says of the authority, its deadline and its form rests on the following, last checked against this program's sources on \(date). Confirm it with counsel before relying on it.",
      "기관, 기한, 양식에 관한 내용은 다음에 근거하며 \(date)에 이 프로그램의 출처와 대조했습니다. 의존하기 전에 법률 대리인의 확인을 받으십시오.")
  }

  package func mark(_ mark: Authority.Mark) -> String {
    switch mark {
    case .read: pick("read in the document itself", "문서를 직접 읽음")
    case .secondHand: pick("read in somebody else's account of it", "다른 자료의 인용을 읽음")
    case .fromMemory: pick("from memory; must be confirmed", "기억에 따름. 확인이 필요함")
    }
  }

  package var who: String { pick("who", "제출자") }
  package var what: String { pick("what", "내용") }
  package var noDeadline: String { pick("none", "정해진 기한 없음") }
  package var noAuthority: String { pick("No authority fits.", "해당하는 기관이 없습니다.") }
  package var confirm: String {
    pick(
      "Deadlines and channels are data with a source and a date; confirm them with counsel before relying on them.",
      "기한과 제출처는 출처와 날짜가 있는 자료입니다. 의존하기 전에 법률 대리인의 확인을 받으십시오.")
  }
  package func checked(_ date: String) -> String { pick("checked \(date)", "확인일 \(date)") }

  package var basis: String { pick("Basis", "근거") }
  var mark: String { pick("How it was seen", "확인 방법") }

  func countedBy(_ calendar: String, _ years: ClosedRange<Int>) -> String {
    pick(
      "Days are counted by the calendar “\(calendar)”, whose years are \(years.lowerBound) to \(years.upperBound).",
      "기한은 “\(calendar)” 달력으로 계산했으며 \(years.lowerBound)년부터 \(years.upperBound)년까지의 공휴일이 들어 있습니다.")
  }

  var documents: String {
    pick("Documents that the indicators rest on:", "지표가 근거로 하는 문서:")
  }
}
