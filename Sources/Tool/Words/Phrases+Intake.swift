import Domain

extension Phrases {
  /// What was read, in one line.
  func intake(_ intake: IntakeSummary) -> String {
    let used = grouped(intake.used)
    var parts: [String] = []
    for (count, english, korean) in [
      (intake.duplicate, "duplicate", "중복"), (intake.rejected, "rejected", "거부"),
      (intake.late, "late", "기준 시각 이후"),
    ] where count > 0 {
      parts.append(pick("\(grouped(count)) \(english)", "\(korean) \(grouped(count))"))
    }
    let rest = parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
    return pick(
      "Read \(grouped(intake.read)) events, used \(used)\(rest).",
      "이벤트 \(grouped(intake.read))건을 읽고 \(used)건을 사용함\(rest).")
  }

  func asOf(_ moment: Moment?) -> String {
    let text = moment?.rfc3339
    return pick("As of \(text ?? "no event")", "기준 시각 \(text ?? "없음")")
  }

  func catalogue(_ report: ScanReport) -> String {
    pick(
      "catalogue \(report.catalogue.version), \(report.indicators) indicators, "
        + "\(report.watches) of them watched.",
      "목록 \(report.catalogue.version), 지표 \(report.indicators)개 중 \(report.watches)개를 살핌.")
  }

  var fromLists: String { pick("known from", "목록에서 알게 된 것") }

  /// What a list gave, and which list it was.
  func list(_ source: FactSource) -> String {
    let what: String
    switch source.kind {
    case .country, .installedCountry: what = pick("country of the address", "주소의 국가")
    case .asn: what = pick("network of the address", "주소의 네트워크 번호")
    case .hosting, .vpn, .relay, .tor:
      what = pick("network: \(source.kind)", "네트워크: \(source.kind)")
    case .phone: what = pick("kind of telephone number", "전화번호의 종류")
    case .freeMail: what = pick("free mail service", "무료 메일 서비스")
    case .disposableMail: what = pick("disposable mailbox", "일회용 메일 주소")
    }
    return pick(
      "\(what) (\(source.list), version \(source.version), \(source.date))",
      "\(what) (\(source.list), 버전 \(source.version), \(source.date))")
  }

  /// A whole number with a comma between thousands.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != "-" { text += "," }
      text.append(digit)
    }
    return text
  }
}
