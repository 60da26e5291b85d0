package import Domain

/// What events say of one subject that decides which measures are due.
package struct PersonFacts: Sendable {
  package var subject: String
  /// As declared last: candidate, worker, freelancer, client, vendor; empty where nothing is.
  package var kind = ""
  package var vendor = ""
  package var accommodations: [String] = []
  package var kinds: Set<EventKind> = []
  package var first: Moment?
  package var last: Moment?
  /// The first start of work.
  package var started: Moment?
  package var checks: [CheckRecord] = []
  /// What people noted.
  package var observations = 0

  package init(subject: String) { self.subject = subject }

  package mutating func take(_ row: RowReader) {
    let event = row.event
    kinds.insert(event.kind)
    first = first.map { min($0, event.moment) } ?? event.moment
    last = last.map { max($0, event.moment) } ?? event.moment
    switch event.kind {
    case .subjectDeclared:
      if !row.text(.kind).isEmpty { kind = row.text(.kind) }
      if !row.text(.vendor).isEmpty { vendor = row.text(.vendor) }
      accommodations += row.list(.accommodation)
    case .employmentStarted: started = started.map { min($0, event.moment) } ?? event.moment
    case .checkCompleted: checks.append(CheckRecord(row))
    case .observationNoted: observations += 1
    default: break
    }
  }

  /// Who looks after the subject, in the catalogue's word; `nil` where nothing tells.
  package var audience: String? { Self.audience(declared: kind, kinds: kinds) }

  /// The same from what was declared and from the kinds of events there are.
  package static func audience(declared: String, kinds: Set<EventKind>) -> String? {
    switch declared {
    case "candidate", "worker", "vendor": return "employer"
    case "freelancer", "client": return "platform"
    default:
      if !kinds.isDisjoint(with: [.bidPlaced, .ratingGiven]) { return "platform" }
      let work: Set<EventKind> = [
        .employmentStarted, .employmentOffered, .applicationSubmitted, .shipmentRequested,
      ]
      return kinds.isDisjoint(with: work) ? nil : "employer"
    }
  }

  package static let stages = [
    "applying", "interviewing", "onboarding", "working", "paying", "leaving",
  ]

  /// The stages that were reached; those before the latest are among them.
  package var reached: Set<String> {
    let marks: [(String, Set<EventKind>)] = [
      ("interviewing", [.meetingHeld, .slotOffered]),
      ("onboarding", [.employmentOffered, .shipmentRequested, .deviceEnrolled]),
      (
        "working",
        [.employmentStarted, .workLogged, .loginSucceeded, .commitPushed, .sessionActive]
      ),
      ("paying", [.payoutMade, .paymentReceived]),
      ("leaving", [.employmentEnded]),
    ]
    let latest = marks.last { !kinds.isDisjoint(with: $0.1) }?.0 ?? "applying"
    let place = Self.stages.firstIndex(of: latest) ?? 0
    return Set(Self.stages.prefix(place + 1))
  }

  /// The kinds and fields that it reads.
  package static let reads: [EventKind: Set<Field>] = {
    var reads: [EventKind: Set<Field>] = [:]
    for kind in EventKind.allCases where kind != .listEntry { reads[kind] = [] }
    reads[.subjectDeclared] = [.kind, .vendor, .accommodation]
    reads[.checkCompleted] = [.measure, .result, .by, .evidence, .expires]
    return reads
  }()
}
