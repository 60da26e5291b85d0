package import Domain

/// Events in one by one or a few at a time, the assessments that they change out; silent, without a clock.
///
/// It keeps for each watch and key only the events that the watch can still need, and lets the evaluators of a scan look
/// at them again whenever one is added, at its place in time where it comes late. What it says in the end is what
/// ``Engine/scan(_:asOf:threads:keepingClear:explaining:)`` says of all events together, except where a scan would look
/// back at events that were let go:
/// - a declaration, claim or list entry changes what is still kept and what is to come, not firings already settled;
/// - texts resemble each other by way of texts that are still kept;
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
  var states: [LiveKey: LiveState] = [:]
  var subjects: [String: LiveSubject] = [:]
  var listEvents: [LiveEvent] = []
  /// What the list events say, kept ready.
  var lists: [String: NetworkList] = [:]
  /// Ids that may come again, with their moments.
  var ids: [String: Int64] = [:]
  /// Checks that will run out, the next one first.
  var expiries: [LiveExpiry] = []
  /// The newest moment seen.
  var newest = Int64.min
  /// The newest moment when idle keys were last looked for.
  var lastSweep = Int64.min

  package init(_ plan: Plan, _ settings: LiveSettings) {
    (self.plan, self.settings) = (plan, settings)
    leaves = plan.liveLeaves
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
      size.standing += subject.standing.count + subject.witnesses.count
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
    answer.assessments = assess(change.subjects)
    return answer
  }

  /// Takes one event.
  package mutating func take(_ event: LiveEvent) -> LiveAnswer { take([event]) }

  /// What is known of every subject, or of those not clear, in order.
  package func assessments(keepingClear: Bool = false) -> [Assessment] {
    assess(Set(subjects.keys)).filter { keepingClear || $0.band != .clear }
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
    for (number, leaf) in leaves.enumerated() {
      for text in leaf.keys(of: event) {
        let key = LiveKey(leaf: number, text: text)
        states[key, default: LiveState()].add(event)
        subject.keys.insert(key)
        change.keys.insert(key)
      }
    }
    if event.isStanding {
      subject.standing.append(event)
      watchExpiry(of: event, name)
      change.keys.formUnion(subject.keys)
      change.subjects.insert(name)
      change.restated.insert(name)
    }
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

  /// Notes when a check runs out.
  mutating func watchExpiry(of event: LiveEvent, _ name: String) {
    guard case .moment(let end)? = event.draft.fields[.expires] else { return }
    let place = expiries.partitionPoint { $0.end > end.milliseconds }
    expiries.insert(LiveExpiry(end: end.milliseconds, subject: name), at: place)
  }
}
