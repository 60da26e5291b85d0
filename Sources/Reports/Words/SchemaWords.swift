import Domain

/// The closed words of events, and their kinds, for people.
enum SchemaWords {
  static let korean: [String: String] = [
    "application": "지원서", "resume": "이력서", "platform": "플랫폼", "social": "사회관계망",
    "portfolio": "작업물", "id-document": "신분 서류", "bank": "은행", "invoice": "청구서",
    "reference": "추천인", "code-host": "코드 저장소", "shipping": "배송", "id": "신분증",
    "residential": "가정용", "mobile": "이동통신", "business": "기업", "hosting": "임대 서버",
    "proxy": "프록시", "relay": "중계", "home": "자택", "forwarder": "배송 대행지", "mailbox": "사서함",
    "pickup": "수령 장소", "vacant": "빈집", "unknown": "알 수 없음", "landline": "유선전화",
    "voip": "인터넷전화", "interview": "면접", "standup": "일일 회의", "review": "검토 회의",
    "other": "기타", "letter": "서신", "proposal": "제안서", "bank-letter": "은행 확인서",
    "background-check": "신원 조회서", "contract": "계약서", "genuine": "진본", "altered": "변경됨",
    "low-quality": "화질 낮음", "e-wallet": "전자지갑", "payout-service": "지급 대행", "crypto": "가상자산",
    "card": "카드", "cheque": "수표", "prepaid": "선불", "person": "개인", "company": "법인",
    "credit-union": "신용조합", "money-service": "자금서비스업", "ordinary": "일반",
    "publishing": "배포", "identity-admin": "계정 관리", "signing": "서명", "treasury": "자금 관리",
    "production": "운영 환경", "secrets": "비밀값", "clone": "복제", "push": "올리기",
    "download": "내려받기", "upload": "업로드", "prepayment": "선지급 요구",
    "off-platform": "플랫폼 밖 거래", "third-party-payee": "제3자 지급 요구",
    "other-account": "다른 계정 사용", "borrow-identity": "명의 대여 요구",
    "own-device": "개인 기기 사용", "skip-delivery-check": "수령 확인 생략 요구",
    "higher-access": "권한 상향 요구", "software": "프로그램", "process": "프로세스", "usb": "USB 장치",
    "display": "화면 장치", "camera": "카메라", "tunnel": "터널", "call": "통화",
    "jiggler": "자동 입력 장치", "artifact": "흔적", "scan": "검사", "name": "이름", "email": "전자우편",
    "phone": "전화", "address": "주소", "payee": "수취인", "password": "비밀번호",
    "recovery": "복구 수단", "skills": "기술", "handle": "사용자명", "country": "국가",
    "candidate": "지원자", "worker": "근무자", "freelancer": "프리랜서", "client": "의뢰인",
    "vendor": "공급사", "passed": "통과", "failed": "통과하지 못함", "refused": "거절",
    "pending": "진행 중", "high": "높음", "medium": "보통", "low": "낮음",
    "vpn": "VPN", "tor": "토르", "fibre": "광통신", "cable": "케이블", "satellite": "위성",
    "agency": "대행사", "free": "무료 메일", "disposable": "일회용 메일", "company-domain": "회사 도메인",
    "match": "일치", "possible": "일치 가능", "contradicted": "다른 정보와 어긋남", "watch": "주의 목록",
    "software-allowed": "허용 프로그램", "own-vpn-exits": "회사 VPN 출구",
    "shared-address": "공동 주소", "shared-network": "공동 네트워크", "boilerplate": "흔한 문구",
    // Names of fields that a sentence can hold.
    "birth_year": "출생 연도", "employer": "직장", "school": "학교", "timezone": "시간대", "city": "도시",
  ]

  /// In the order of ``EventKind``.
  private static let kinds: [Worded] = [
    Worded("declared", "등록"), Worded("claim", "주장"), Worded("sign-in", "접속"),
    Worded("failed sign-in", "접속 실패"), Worded("session", "세션"), Worded("work logged", "업무 기록"),
    Worded("commit", "커밋"), Worded("task due", "과제 기한"), Worded("seen on the device", "기기에서 확인"),
    Worded("endpoint alert", "단말 경보"), Worded("input delay", "입력 지연"),
    Worded("device enrolled", "기기 등록"), Worded("device located", "기기 위치"),
    Worded("document handed in", "서류 제출"), Worded("change", "변경"),
    Worded("shipment requested", "배송 요청"), Worded("shipment redirected", "배송지 변경"),
    Worded("shipment delivered", "배송 완료"), Worded("shipment returned", "반송"),
    Worded("meeting", "회의"), Worded("message", "메시지"), Worded("application", "지원"),
    Worded("bid", "입찰"), Worded("rating", "평점"), Worded("payment received", "수취"),
    Worded("payout", "지급"), Worded("charge", "청구"), Worded("access requested", "권한 요청"),
    Worded("access granted", "권한 부여"), Worded("access used", "권한 사용"),
    Worded("data moved", "자료 이동"), Worded("request", "요구"), Worded("referral", "추천"),
    Worded("offer", "채용 제안"), Worded("first day", "근무 시작"), Worded("last day", "근무 종료"),
    Worded("travel declared", "출장 신고"), Worded("noted by a person", "담당자 기록"),
    Worded("check", "확인 절차"), Worded("list entry", "목록 항목"), Worded("slot offered", "면접 시간 제안"),
  ]

  static func kind(_ kind: EventKind) -> Worded { kinds[Int(kind.rawValue)] }
}
