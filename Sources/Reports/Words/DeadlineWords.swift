package import Domain

/// Deadlines in words, with the moment at which they end.
package struct DeadlineWords: Sendable {
  private let words: PacketWords
  private let calendar: BusinessCalendar?
  private let starts: [Deadline.Start: Moment]
  /// When a suspicion is taken to have arisen where nobody says so; other starts are facts that only the filer knows.
  private let fallback: Moment?
  /// Whether a start that nobody gave is asked for.
  private let asksForStarts: Bool

  package init(
    _ words: PacketWords, calendar: BusinessCalendar?, starts: [Deadline.Start: Moment],
    fallback: Moment?, asksForStarts: Bool = false
  ) {
    (self.words, self.calendar, self.asksForStarts) = (words, calendar, asksForStarts)
    (self.starts, self.fallback) = (starts, fallback)
  }

  /// The rule, when it ends, whose it is and how sure that is.
  package func text(_ deadline: Deadline) -> String {
    var text = rule(deadline)
    if let due = due(deadline) {
      text += ": \(due)"
    } else if asksForStarts, deadline.needsStart, starts[deadline.starts] == nil {
      text += ": \(asked(deadline.starts))"
    }
    text += ". \(duty(deadline.by)) [\(deadline.mark.rawValue)]."
    text += deadline.note.map { " \(words.pick($0))" } ?? ""
    return text + (notCounted(deadline).map { " \($0)" } ?? "")
  }

  /// Which holidays a count of business days leaves out because nobody here knows them; `nil` where it leaves out none.
  package func notCounted(_ deadline: Deadline) -> String? {
    guard case .businessDays = deadline.span, let calendar, calendar.isPartial else { return nil }
    return calendar.note.map(words.pick)
  }

  /// `10 business days after property was blocked`.
  package func rule(_ deadline: Deadline) -> String {
    let start = start(deadline.starts)
    switch deadline.span {
    case .businessDays(let count):
      return words.pick(
        "\(count) business \(count == 1 ? "day" : "days") after \(start)", "\(start)부터 \(count)영업일")
    case .calendarDays(let count):
      return words.pick("\(count) calendar days after \(start)", "\(start)부터 \(count)일")
    case .hours(let count):
      return words.pick("\(count) hours after \(start)", "\(start)부터 \(count)시간")
    case .sameDay: return words.pick("the same day as \(start)", "\(start) 당일")
    case .eachYear(let day): return words.pick("each year on \(day)", "매년 \(day)")
    case .promptly: return words.pick("promptly after \(start)", "\(start) 이후 신속히")
    }
  }

  /// When it ends, or why that cannot be said; `nil` where there is nothing to count.
  package func due(_ deadline: Deadline) -> String? {
    guard deadline.span != .promptly, let calendar else { return nil }
    let supposed = deadline.starts == .suspected ? fallback : nil
    guard let start = starts[deadline.starts] ?? supposed else { return nil }
    let moment: String
    switch deadline.due(from: start, calendar) {
    case .promptly: return nil
    case .unknown(let years):
      return words.pick(
        "cannot be counted, holidays are known for \(years.lowerBound) to \(years.upperBound) only",
        "계산할 수 없음. 공휴일은 \(years.lowerBound)년부터 \(years.upperBound)년까지만 알고 있음")
    case .at(let due):
      let local = calendar.text(due)
      moment = calendar.zone.offset(at: due) == 0 ? local : "\(local) (\(due.rfc3339))"
    }
    guard starts[deadline.starts] == nil else { return moment }
    return words.pick(
      "\(moment), counted from \(start.rfc3339) because the start was not given",
      "\(moment). 시작 시점이 주어지지 않아 \(start.rfc3339)부터 계산함")
  }

  private func asked(_ start: Deadline.Start) -> String {
    words.pick(
      "the start is missing; please give the moment of “\(start.rawValue)” under starts",
      "시작 시점 없음. starts에 “\(start.rawValue)” 시점을 기입해 주십시오")
  }

  private func start(_ start: Deadline.Start) -> String {
    switch start {
    case .suspected: words.pick("a reasonable suspicion", "합리적 의심이 든 때")
    case .blocked: words.pick("property was blocked", "자산을 동결한 때")
    case .rejected: words.pick("the transaction was rejected", "거래를 거절한 때")
    case .detected: words.pick("the initial detection", "최초로 인지한 때")
    case .determined:
      words.pick("it was determined that an event must be reported", "보고 대상 사건으로 판단한 때")
    case .aware: words.pick("awareness of the breach", "침해를 알게 된 때")
    case .known: words.pick("it is known or suspected", "알게 되거나 의심한 때")
    case .decided: words.pick("the decision", "판단한 때")
    case .held: words.pick("the day on which it is held", "보유 기준일")
    }
  }

  package func duty(_ duty: Deadline.Duty) -> String {
    switch duty {
    case .law: words.pick("By law", "법령")
    case .policy: words.pick("By this program's own policy", "이 프로그램의 내부 기준")
    case .advice: words.pick("Advice of the authorities", "당국의 권고")
    }
  }
}
