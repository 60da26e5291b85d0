package import Domain

/// What a packet says of itself, in one language.
package struct PacketWords: Sendable {
  package let language: ReportLanguage

  package init(_ language: ReportLanguage) { self.language = language }

  package func pick(_ english: String, _ korean: String) -> String {
    language == .korean ? korean : english
  }

  package func pick(_ worded: Worded) -> String { pick(worded.english, worded.korean) }

  func inRing(_ ring: String) -> String { pick("in \(ring)", "\(ring)에 속함") }

  func events(_ count: Int) -> String {
    pick(count == 1 ? "1 event" : "\(count) events", "이벤트 \(count)건")
  }

  func payments(_ count: Int) -> String {
    pick(count == 1 ? "1 payment" : "\(count) payments", "지급 \(count)건")
  }

  func days(_ from: Moment, _ to: Moment) -> String {
    from.date == to.date ? from.date : "\(from.date) – \(to.date)"
  }

  func moments(_ from: Moment, _ to: Moment) -> String {
    from == to ? from.rfc3339 : "\(from.rfc3339) – \(to.rfc3339)"
  }

  func seen(_ count: Int, _ first: String, _ last: String) -> String {
    let days = first == last ? first : "\(first) – \(last)"
    return count == 1 ? days : pick("\(count) times, \(days)", "\(count)회, \(days)")
  }

  /// A value as a page shows it: words of a closed set in this language, numbers with what they count.
  func value(_ text: String, of field: Field, on kind: EventKind) -> String {
    switch field {
    case .bytes: return pick("\(text) bytes", "\(text)바이트")
    case .minutes: return pick("\(text) min", "\(text)분")
    case .cameraMinutes: return pick("camera on \(text) min", "카메라 사용 \(text)분")
    case .asn: return "AS\(text)"
    case .repositories: return pick("repositories: \(text)", "저장소 \(text)개")
    case .delayMs: return pick("delay \(text) ms", "지연 \(text)ms")
    case .rttMs: return pick("round trip \(text) ms", "왕복 \(text)ms")
    case .stars: return pick("stars: \(text)", "별점 \(text)")
    case .actions: return pick("actions: \(text)", "동작 \(text)회")
    case .onId:
      return text == "true"
        ? pick("address on the document", "신분증의 주소와 같음")
        : pick("address not on the document", "신분증에 없는 주소")
    case .managed: return text == "true" ? pick("managed", "관리 기기") : pick("not managed", "미관리 기기")
    case .won: return text == "true" ? pick("won", "낙찰") : pick("not won", "낙찰되지 않음")
    case .inRole:
      return text == "true" ? pick("in the role", "직무 범위") : pick("beyond the role", "직무 범위 밖")
    case .withinContract:
      return text == "true"
        ? pick("within the contract", "계약 범위") : pick("beyond the contract", "계약 범위 밖")
    case .approved:
      return text == "true" ? pick("approved", "승인됨") : pick("not approved", "승인되지 않음")
    case .remoteControl: return text == "true" ? pick("remote control", "원격 제어") : ""
    case .utcOffset: return ZoneRule.text(Int64((Double(text) ?? 0) * 60_000))
    default: break
    }
    guard case .word = EventSchema.type(of: field, on: kind) ?? .text else { return text }
    return word(text)
  }

  /// A word of the contract.
  package func word(_ word: String) -> String {
    language == .korean
      ? SchemaWords.korean[word] ?? word : word.split(separator: "-").joined(separator: " ")
  }

  /// The beginning of a text that is too long for a page, and how much is left out.
  static func shortened(_ text: String, to limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
  }

  /// An amount of money, without the tail that adding leaves behind.
  static func amount(_ amount: Double) -> String {
    let cents = (amount * 100).rounded()
    return abs(cents) < 1e15 ? Quantity.plain(cents / 100) : Quantity.plain(amount)
  }
}
