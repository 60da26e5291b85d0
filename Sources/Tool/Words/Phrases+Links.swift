import Domain

extension Phrases {
  var rings: String { pick("Rings", "묶음") }
  var noRings: String { pick("No ring was found.", "함께 움직이는 묶음을 찾지 못함.") }
  var seenFrom: String { pick("could have been seen from", "알아볼 수 있었던 때:") }
  var decibans: String { pick("decibans", "데시반") }
  var linksOf: String { pick("Links to other subjects", "다른 대상과의 연결") }
  var ringOf: String { pick("in the ring", "속한 묶음") }

  func members(_ count: Int) -> String { pick("\(count) members", "구성원 \(count)명") }

  func noWeight(_ hub: HubReason) -> String {
    pick("no weight (\(self.hub(hub)))", "가중치 없음 (\(self.hub(hub)))")
  }

  func alone(_ weight: String) -> String { pick("alone \(weight)", "단독으로 \(weight)") }

  func heldBy(_ count: Int) -> String { pick("held by \(count)", "\(count)명이 공유") }

  func sharedByMany(_ count: Int, _ hub: HubReason) -> String {
    pick(
      "held by \(count), says nothing: \(self.hub(hub))",
      "\(count)명이 공유, 의미를 두지 않음: \(self.hub(hub))")
  }

  func linked(_ isStrong: Bool, _ threshold: Double) -> String {
    let text = JSONPrinter.decimal(threshold)
    return isStrong
      ? pick("linked (from \(text) on)", "연결됨 (\(text) 이상)")
      : pick("not enough for a ring (\(text))", "묶음으로 보기에 부족함 (\(text))")
  }

  func answer(_ answer: LinkAnswer.Word) -> String {
    switch answer {
    case .confirmed: pick("confirmed by a person", "담당자가 확인함")
    case .rejected: pick("rejected by a person", "담당자가 아니라고 함")
    }
  }

  /// Why something shared says nothing.
  func hub(_ reason: HubReason) -> String {
    switch reason {
    case .limit(let most):
      pick(
        "more than \(most) hold it, as in an office or behind a gateway",
        "\(most)명 넘게 공유함. 사무실이나 공용 관문 등")
    case .listed(let list): pick("it stands in the list \(list)", "\(list) 목록에 있음")
    case .group(let group):
      pick("inside the declared group \(group)", "신고된 모임 \(group) 안")
    case .gateway:
      pick(
        "an address of a carrier, firm, VPN or relay", "통신사, 회사, VPN, 중계망의 주소")
    case .rejected: pick("a person rejected it", "담당자가 아니라고 함")
    }
  }

  func unknownRoles(_ count: Int) -> String {
    pick("part unknown: \(count)", "역할을 알 수 없음: \(count)명")
  }

  /// The part that a member may play, and what speaks for it.
  func role(_ role: Ring.Role) -> String {
    let name =
      switch role.role {
      case .operator: pick("may be the operator", "운영자일 수 있음")
      case .facilitator: pick("may be a facilitator", "조력자일 수 있음")
      case .lender: pick("may be an account that was lent or sold", "빌려주거나 판 계정일 수 있음")
      case .falseClient: pick("may be a false client", "가장한 의뢰인일 수 있음")
      case .unknown: pick("part unknown", "역할을 알 수 없음")
      }
    return role.because.map { "\(name): \(because($0))" } ?? name
  }

  private func because(_ reason: Ring.Role.Reason) -> String {
    guard language == .korean else { return reason.rawValue }
    return switch reason {
    case .firstWithMost: "공유하는 것 대부분을 처음 쓴 계정임"
    case .othersShipToIt: "다른 구성원의 물품이 이 대상이 밝힌 주소로 감"
    case .othersPaidToIt: "다른 구성원의 대금이 이 이름의 계좌로 감"
    case .changedHands: "자기 기기를 쓰다가 보안 정보를 바꾼 뒤 묶음의 기기가 나타남"
    case .paysMembers: "무언가를 함께 쓰는 구성원에게 돈을 내거나 평점을 준 의뢰인임"
    }
  }

  /// The name of a kind of shared thing.
  func kind(_ kind: LinkKind) -> String {
    language == .korean ? Phrases.korean[kind.index] : Phrases.english[kind.index]
  }

  private static let english = LinkKind.allCases.map {
    $0.rawValue.split(separator: "-").joined(separator: " ")
  }

  /// In the order of ``LinkKind``.
  static let korean = [
    "기기", "세션", "가정 네트워크 주소", "서버 주소", "공용 관문 주소", "무선망", "배송 주소", "집 전화",
    "2차 인증 기기", "지급 계좌", "지불 계좌", "지갑", "문서 번호", "문서 해시", "문서 사진", "사진", "전화",
    "전자우편", "사용자 이름", "커밋 작성자", "글", "문서 작성자", "추천인", "소개", "공급사",
    "이름과 출생 연도", "이력",
  ]
}
