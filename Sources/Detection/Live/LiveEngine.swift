package import Domain

/// Events in one by one or a few at a time, the assessments that they change out; silent, without a clock.
///
/// It keeps for each watch and key only the events that the watch can still need, and lets the evaluators of a scan look
/// at them again whenever one is added, at its place in time where it comes late. What it says in the end is what
/// ``Engine/scan(_:asOf:threads:keepingClear:explaining:)`` says of all events together, except where a scan would look
/// back at events that were let go:
/// - a declaration, claim or list entry changes what is still kept and what is to come, not firings already settled;
/// - what ``scanOnly`` names is left to a scan, in whole or in part;
/// - texts resemble each other by way of texts that are still kept, and a run of words is rare among these;
/// - of fractions a sum over a window may differ in its last digit, since the window is added up from its own start;
/// - of a subject so busy that ``StepSearch/mostTries`` are not enough, it may see steps that a scan does not reach;
/// - beyond ``LiveSettings/retention`` nothing is known.
///
/// A firing that still goes on keeps its events until it ends. One owner; a copy is another engine.
///
/// - Complexity: for each event, the events kept under its keys; where a value is shared by many, also these many.
package struct LiveEngine: Sendable {
  let plan: Plan
  let leaves: [LiveLeaf]
  let settings: LiveSettings
  /// Ids of the indicators that a scan evaluates in full and this engine only in part or not at all, in order.
  ///
  /// Links over many subjects, bounds that a population sets, what is overdue or told for a while only, and what counts
  /// beside one of these by name. Where an indicator's own watch is concerned, ``Assessment/cannotTell`` says so too.
  package let scanOnly: [String]
  let untold: Set<String>
  /// Kinds from which some watch measures time, those of standing facts left out.
  private let markKinds: UInt64
  var states: [LiveKey: LiveState] = [:]
  var subjects: [String: LiveSubject] = [:]
  var listEvents: [LiveEvent] = []
  /// What the list events say, kept ready.
  var lists: [String: NetworkList] = [:]
  /// Ids that may come again, with their moments.
  var ids: [String: Int64] = [:]
  /// Checks that will run out, the next one first.
  var expiries: [LiveExpiry] = []
  /// Subjects by the identity and by the requisition that they declare.
  var identities = LiveFellows()
  var requisitions = LiveFellows()
  /// Domains in verified claims that name an employer.
  var employerDomains: Set<String> = []
  /// The newest moment seen.
  var newest = Int64.min
  /// The newest moment when idle keys were last looked for.
  var lastSweep = Int64.min

  package init(_ plan: Plan, _ settings: LiveSettings) {
    (self.plan, self.settings) = (plan, settings)
    leaves = plan.liveLeaves
    (scanOnly, untold) = (plan.scanOnly, plan.untoldLive)
    markKinds = plan.landmarks.flatMap(\.kinds).bits & ~LiveEvent.standingBits
  }

  /// No event before this moment will be taken any more.
  var final: Int64 {
    newest == .min ? .min : newest.subtractingReportingOverflow(settings.lateness).partialValue
  }

  /// The moment of the newest event, up to which the assessments speak.
  package var asOf: Moment? { newest == .min ? nil : Moment(milliseconds: newest) }

  package var size: LiveSize {
    var size = LiveSize(keys: states.count, subjects: subjects.count, ids: ids.count)
    for state in states.values {
      size.events += state.events.count
      size.settled += state.settled.count
    }
    for subject in subjects.values {
      size.standing += subject.standing.count + subject.marks.count + subject.witnesses.count
    }
    return size
  }

  /// Takes events in any order within the lateness and tells which assessments they change.
  ///
  /// A few at a time cost less than one by one: each key is looked at once.
  package mutating func take(_ events: [LiveEvent]) -> LiveAnswer {
    var answer = LiveAnswer()
    var change = LiveChange()
    for event in events {
      switch admit(event.cut(to: plan.layout), &change) {
      case .taken: answer.taken += 1
      case .duplicate: answer.duplicate += 1
      case .late: answer.late += 1
      }
    }
    expire(&change)
    evaluate(&change)
    sweepWhenDue(&change)
    spread(&change)
    answer.assessments = assess(change.subjects)
    return answer
  }

  /// Takes one event.
  package mutating func take(_ event: LiveEvent) -> LiveAnswer { take([event]) }

  /// What is known of every subject, or of those not clear, in order.
  package func assessments(keepingClear: Bool = false) -> [Assessment] {
    assess(Set(subjects.keys), keepingClear: keepingClear)
  }

  private enum Admission { case taken, duplicate, late }

  private mutating func admit(_ event: LiveEvent, _ change: inout LiveChange) -> Admission {
    let isList = event.draft.kind == .listEntry
    if let id = event.draft.id, ids[id] != nil { return .duplicate }
    // What a list says holds for all time, so it is never late.
    if !isList, event.time < final { return .late }
    if let id = event.draft.id { ids[id] = event.time }
    newest = max(newest, event.time)
    if isList {
      listEvents.append(event)
      // With its first entry a list can be compared with.
      if lists[event.key(.list) ?? ""] == nil { change.subjects.formUnion(subjects.keys) }
      enter(event)
      change.keys.formUnion(states.keys)
      return .taken
    }
    keep(event, &change)
    return .taken
  }

  /// Puts what a list event says into the lists.
  mutating func enter(_ event: LiveEvent) {
    var expires: Int64?
    if case .moment(let end)? = event.draft.fields[.expires] { expires = end.milliseconds }
    lists[event.key(.list) ?? "", default: NetworkList()].add(
      event.key(.value) ?? "", expires: expires)
  }

  private mutating func keep(_ event: LiveEvent, _ change: inout LiveChange) {
    guard let name = event.draft.subject else { return }
    var subject = subjects.removeValue(forKey: name) ?? LiveSubject()
    subject.newest = max(subject.newest, event.time)
    if subject.witnesses[event.shape] == nil {
      subject.witnesses[event.shape] = event
      change.subjects.insert(name)
    }
    let isMark = markKinds & event.kindBit != 0
    if event.isStanding { subject.standing.append(event) }
    if isMark { subject.marks.append(event) }
    if event.draft.kind == .subjectDeclared { redeclare(name, &subject, &change) }
    for (number, leaf) in leaves.enumerated() {
      for text in leaf.keys(of: event, identity: subject.identity) {
        let key = LiveKey(leaf: number, text: text)
        if tells(event, key) { change.subjects.insert(name) }
        states[key, default: LiveState()].add(event)
        subject.keys.insert(key)
        change.keys.insert(key)
      }
    }
    if isMark {
      change.keys.formUnion(
        subject.keys.filter { leaves[$0.leaf].landmarkKinds & event.kindBit != 0 })
      change.subjects.insert(name)
    }
    if event.isStanding { restate(event, name, subject, &change) }
    subjects[name] = subject
  }

  /// Checks that ran out since may have resolved something.
  private mutating func expire(_ change: inout LiveChange) {
    let over = expiries.partitionPoint { $0.end >= newest }
    for expiry in expiries[..<over] where subjects[expiry.subject] != nil {
      change.subjects.insert(expiry.subject)
      change.restated.insert(expiry.subject)
    }
    expiries.removeSubrange(..<over)
  }

  /// Notes when a check runs out: as it says, else after its measure's usual time.
  mutating func watchExpiry(of event: LiveEvent, _ name: String) {
    let end: Int64
    if case .moment(let stated)? = event.draft.fields[.expires] {
      end = stated.milliseconds
    } else if let span = event.key(.measure).flatMap({ plan.measures[$0]?.expires }) {
      end = event.time &+ span
    } else {
      return
    }
    let place = expiries.partitionPoint { $0.end > end }
    expiries.insert(LiveExpiry(end: end, subject: name), at: place)
  }
}
