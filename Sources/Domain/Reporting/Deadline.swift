/// By when an authority is to be told.
package struct Deadline: Hashable, Sendable {
  package var starts: Start
  package var span: Span
  package var by: Duty
  package var mark: Authority.Mark
  /// What has to be known beside the figure.
  package var note: Worded?

  /// Whether it is counted from a moment.
  package var needsStart: Bool {
    switch span {
    case .businessDays, .calendarDays, .hours, .sameDay: true
    case .eachYear, .promptly: false
    }
  }

  package init(
    starts: Start, span: Span, by: Duty, mark: Authority.Mark, note: Worded? = nil
  ) {
    (self.starts, self.span, self.by, self.mark, self.note) = (starts, span, by, mark, note)
  }

  /// What starts the clock.
  package enum Start: String, CaseIterable, Sendable {
    /// A reasonable suspicion.
    case suspected
    case blocked, rejected
    /// An institution noticed facts that may call for a report.
    case detected
    /// It was determined that an event is one to report.
    case determined
    /// Somebody became aware of a breach.
    case aware
    case known
    /// It was decided that an incident is material, or that a transaction is suspicious.
    case decided
    /// Property is held on a day of each year.
    case held
  }

  package enum Span: Hashable, Sendable {
    /// Business days after the day on which the clock starts.
    case businessDays(Int)
    /// Calendar days after it.
    case calendarDays(Int)
    case hours(Int)
    case sameDay
    /// Each year on this day, `MM-DD`.
    case eachYear(String)
    /// Without a figure.
    case promptly
  }

  /// Whose rule it is.
  package enum Duty: String, CaseIterable, Sendable {
    case law, policy, advice
  }

  /// When it ends, for a clock that started at `start`.
  package func due(from start: Moment, _ calendar: BusinessCalendar) -> DueMoment {
    let first = calendar.day(of: start)
    switch span {
    case .promptly: return .promptly
    case .hours(let hours):
      return .at(Moment(milliseconds: start.milliseconds + Int64(hours) * 3_600_000))
    case .sameDay: return calendar.end(of: first)
    case .calendarDays(let count): return calendar.end(of: first + Int64(count))
    case .businessDays(let count):
      guard let day = calendar.day(count, businessDaysAfter: first) else {
        return .unknown(calendar.years)
      }
      return calendar.end(of: day)
    case .eachYear(let text):
      let year = Int(BusinessCalendar.date(first).prefix(4)) ?? 0
      for candidate in [year, year + 1] {
        let name =
          String(repeating: "0", count: max(0, 4 - String(candidate).count))
          + "\(candidate)-\(text)"
        if let day = Moment(date: name)?.day, day >= first { return calendar.end(of: day) }
      }
      return .unknown(calendar.years)
    }
  }
}

/// When a deadline ends.
package enum DueMoment: Hashable, Sendable {
  case at(Moment)
  case promptly
  /// The calendar's holidays are not known for all the days; these years are.
  case unknown(ClosedRange<Int>)
}
