import Domain

/// What happened, in its order; what happens often is counted by day or by month.
struct Timeline {
  private(set) var entries: [TimelineEntry] = []
  private(set) var leftOut = 0
  private let dossier: Dossier
  private let words: PacketWords
  private let calendar: BusinessCalendar?

  private static let most = 100

  /// Kinds of which one alone seldom matters.
  private static let frequent: Set<EventKind> = [
    .loginSucceeded, .loginFailed, .sessionActive, .workLogged, .commitPushed, .taskDue,
    .endpointSeen, .endpointInput, .meetingHeld, .messageSent, .bidPlaced, .ratingGiven,
    .paymentReceived, .payoutMade, .chargeMade, .accessUsed, .dataMoved, .deviceLocated,
    .slotOffered,
  ]

  init(_ dossier: Dossier, words: PacketWords, calendar: BusinessCalendar?, isWhole: Bool) {
    (self.dossier, self.words, self.calendar) = (dossier, words, calendar)
    guard !isWhole else {
      entries = dossier.records.map { entry([$0]) }
      return
    }
    var groups = groups { $0.time.date }
    if groups.count > Timeline.most { groups = self.groups { String($0.time.date.prefix(7)) } }
    if groups.count > Timeline.most { (groups, leftOut) = thinned(groups) }
    entries = groups.map(entry)
  }

  /// Events of a frequent kind, of one subject and one stretch of time, together.
  private func groups(_ stretch: (Record) -> String) -> [[Record]] {
    struct Key: Hashable {
      var kind: EventKind
      var subject: String
      var stretch: String
    }
    var (groups, places): ([[Record]], [Key: Int]) = ([], [:])
    for record in dossier.records {
      let key = Key(kind: record.kind, subject: record.subject, stretch: stretch(record))
      if Timeline.frequent.contains(record.kind), let place = places[key] {
        groups[place].append(record)
      } else {
        places[key] = groups.count
        groups.append([record])
      }
    }
    return groups
  }

  /// What is rare stays; of the rest, the beginning and the end.
  private func thinned(_ groups: [[Record]]) -> ([[Record]], Int) {
    let half = Timeline.most / 2
    let rare = groups.indices.filter { !Timeline.frequent.contains(groups[$0][0].kind) }
    var kept = Set(rare.count > half ? Array(rare.prefix(half / 2) + rare.suffix(half / 2)) : rare)
    let others = groups.indices.filter { Timeline.frequent.contains(groups[$0][0].kind) }
    let room = max(0, Timeline.most - kept.count)
    kept.formUnion(others.prefix(room / 2))
    kept.formUnion(others.suffix(room / 2))
    let shown = groups.indices.filter(kept.contains)
    let total = groups.reduce(0) { $0 + $1.count }
    return (shown.map { groups[$0] }, total - shown.reduce(0) { $0 + groups[$1].count })
  }

  private func entry(_ records: [Record]) -> TimelineEntry {
    let (first, last) = (records[0], records[records.count - 1])
    let who = dossier.isOne ? "" : first.subject
    let standing = Record.standing(first.kind)
    guard records.count > 1 else {
      let text =
        standing == .concluded
        ? EventWords(words).judgement(first, dossier.titles) : EventWords(words).text(first)
      return TimelineEntry(
        time: first.time.rfc3339, local: local(first.time), who: who, text: text,
        standing: standing, evidence: [first.reference])
    }
    return TimelineEntry(
      time: "\(first.time.rfc3339) – \(last.time.rfc3339)", local: "", who: who,
      text: text(records), standing: standing, evidence: [first.reference, last.reference])
  }

  private func text(_ records: [Record]) -> String {
    let kind = words.pick(SchemaWords.kind(records[0].kind))
    var distinct: [String] = []
    for record in records where distinct.count < 4 {
      let details = EventWords(words).details(record, limit: 90)
      if !details.isEmpty, !distinct.contains(details) { distinct.append(details) }
    }
    let head = words.times(kind, records.count)
    return distinct.isEmpty ? head : "\(head): \(distinct.joined(separator: "; "))"
  }

  private func local(_ moment: Moment) -> String {
    guard let calendar, calendar.zone.offset(at: moment) != 0 else { return "" }
    return calendar.text(moment)
  }
}
