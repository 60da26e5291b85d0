/// The part of an indicator that a machine can evaluate: one of a few ways of watching, settings filled in.
package indirect enum Watch: Sendable {
  case window(WindowWatch)
  case unbroken(UnbrokenWatch)
  case steps(StepsWatch)
  case speed(SpeedWatch)
  case shared(SharedWatch)
  case claimed(ClaimedWatch)
  case novel(NovelWatch)
  case flow(FlowWatch)
  case someOf(SomeOfWatch)
}

/// Which events a watch looks at, and what they must hold.
package struct Selection: Hashable, Sendable {
  package var kinds: [EventKind]
  /// Fields without which an event says nothing here: missing ones make "cannot tell".
  package var needs: [Field]
  /// All must hold.
  package var when: [FieldTest]
  /// An event for which any of these holds is left out.
  package var unless: [FieldTest]

  package init(
    kinds: [EventKind], needs: [Field] = [], when: [FieldTest] = [], unless: [FieldTest] = []
  ) {
    (self.kinds, self.needs, self.when, self.unless) = (kinds, needs, when, unless)
  }
}

/// A test of one field of one event.
///
/// A test of an absent field is false, `isPresent(false)` excepted.
package struct FieldTest: Hashable, Sendable {
  package var field: TestedField
  package var test: Test

  package init(_ field: TestedField, _ test: Test) { (self.field, self.test) = (field, test) }

  package enum TestedField: Hashable, Sendable {
    case field(Field)
    /// Days since the subject's oldest known creation date (claims of origin `platform`) at the event.
    case accountAge
  }

  package enum Test: Hashable, Sendable {
    case isOne(of: [String])
    /// For lists: holds one of these.
    case has([String])
    case compares(Comparison, Double)
    case isFlag(Bool)
    case isPresent(Bool)
    /// The value stands in this list of `list.entry` events: texts, addresses or CIDR ranges.
    case inList(String)
    /// The address lies in one of these CIDR ranges.
    case inNetworks([String])
  }
}

package enum Comparison: String, Hashable, Sendable {
  case atLeast = "at-least", atMost = "at-most", above, below

  package func holds(_ value: Double, _ bound: Double) -> Bool {
    switch self {
    case .atLeast: value >= bound
    case .atMost: value <= bound
    case .above: value > bound
    case .below: value < bound
    }
  }
}

/// What of an event is counted, or what keys belong together.
package enum Value: Hashable, Sendable {
  case field(Field)
  /// The /24 (IPv4) or /48 (IPv6) of an address field.
  case prefix(of: Field)
  /// The UTC day of the event.
  case day
  case subject
  /// The subject's declared identity, or the subject itself.
  case identity
  /// The subject's declared group, else its identity.
  case party
}

/// Measures over a sliding window of event time, several together.
///
/// - Units: `within` is closed: an event exactly `within` old still counts. `nil` means all time.
package struct WindowWatch: Sendable {
  package var selections: [Selection]
  package var per: Value
  package var within: Int64?
  /// All must hold at once.
  package var tests: [Aggregate]

  package init(selections: [Selection], per: Value = .subject, within: Int64?, tests: [Aggregate]) {
    (self.selections, self.per, self.within, self.tests) = (selections, per, within, tests)
  }

  package struct Aggregate: Sendable {
    /// What the fact is called in the signal and in the sentence.
    package var name: String
    package var measure: Measure
    package var comparison: Comparison
    package var bound: Double

    package init(name: String, measure: Measure, comparison: Comparison, bound: Double) {
      (self.name, self.measure, self.comparison, self.bound) = (name, measure, comparison, bound)
    }
  }

  package enum Measure: Sendable {
    case count
    case distinct(Value)
    case sum(Field)
    /// The part of the window's events for which all tests hold, 0...1.
    case share([FieldTest])
    /// The number of UTC days, or ISO weeks, whose sum of `field` compares so.
    case periods(Period, sum: Field, Comparison, Double)
    /// The median number of events for each distinct value.
    case median(per: Value)
  }

  package enum Period: String, Sendable { case day, week }
}

/// Activity without a break: runs of events whose gaps are at most `gap`, lasting at least `lasting`.
///
/// - Units: milliseconds. An event with `from` and `to` covers that stretch; others are points.
package struct UnbrokenWatch: Sendable {
  package var selections: [Selection]
  package var per: Value
  package var gap: Int64
  package var lasting: Int64

  package init(selections: [Selection], per: Value = .subject, gap: Int64, lasting: Int64) {
    (self.selections, self.per, self.gap, self.lasting) = (selections, per, gap, lasting)
  }
}

/// Steps of one subject in order within a time, with conditions between them.
package struct StepsWatch: Sendable {
  package var steps: [Selection]
  /// From the first step to the last, closed.
  package var within: Int64
  package var relations: [Relation]
  /// How many times, not overlapping, before it fires.
  package var atLeast: Int
  /// Steps in any order.
  package var anyOrder: Bool
  /// No event of these may come before the first step: "happened before it was allowed".
  package var notBefore: [Selection]

  package init(
    steps: [Selection], within: Int64, relations: [Relation] = [], atLeast: Int = 1,
    anyOrder: Bool = false, notBefore: [Selection] = []
  ) {
    (self.steps, self.within, self.relations) = (steps, within, relations)
    (self.atLeast, self.anyOrder, self.notBefore) = (atLeast, anyOrder, notBefore)
  }

  /// A condition between a field of one step and a field of another, or the declared country at that time.
  package struct Relation: Hashable, Sendable {
    /// One of these pairs must hold; a pair with an absent side does not.
    package var anyOf: [Pair]
    package var isEqual: Bool

    package init(anyOf: [Pair], isEqual: Bool) { (self.anyOf, self.isEqual) = (anyOf, isEqual) }
  }

  package struct Pair: Hashable, Sendable {
    package var left: Operand
    package var right: Operand
    package init(_ left: Operand, _ right: Operand) { (self.left, self.right) = (left, right) }
  }

  package enum Operand: Hashable, Sendable {
    /// Zero-based step.
    case field(Field, step: Int)
    case declaredCountry
  }
}

/// Two fixes that no traveller could connect.
///
/// - Units: kilometres, kilometres an hour.
package struct SpeedWatch: Sendable {
  package var selections: [Selection]
  package var per: Value
  package var distance: Double
  package var speed: Double

  package init(selections: [Selection], per: Value = .subject, distance: Double, speed: Double) {
    (self.selections, self.per, self.distance, self.speed) = (selections, per, distance, speed)
  }
}

/// One value that several identities share within a time.
package struct SharedWatch: Sendable {
  package var sightings: [Sighting]
  /// What counts as different: `.subject`, `.identity`, or `.party` where a declared group counts as one.
  package var among: Value
  package var atLeast: Int
  package var within: Int64
  /// Above this many within ``hubWithin``, the value belongs to a hub (office, gateway) and says nothing.
  ///
  /// `nil` means no limit.
  package var hubAbove: Int?
  /// The time in which a hub shows itself: at least 90 days, since not everybody of an office comes each day.
  package var hubWithin: Int64 { max(within, 90 * Moment.dayLength) }
  /// At least one sighting in the window must be of each of these kinds.
  package var including: [EventKind]
  /// Share of words (0...1) from which two texts count as one; `nil` compares byte for byte.
  package var alike: Double?

  package init(
    sightings: [Sighting], among: Value = .identity, atLeast: Int, within: Int64,
    hubAbove: Int? = nil, including: [EventKind] = [], alike: Double? = nil
  ) {
    (self.sightings, self.among, self.atLeast) = (sightings, among, atLeast)
    (self.within, self.hubAbove, self.including) = (within, hubAbove, including)
    self.alike = alike
  }

  /// Where the value stands on these events.
  package struct Sighting: Hashable, Sendable {
    package var selection: Selection
    package var by: Field
    package init(selection: Selection, by: Field) { (self.selection, self.by) = (selection, by) }
  }
}

/// What was claimed against what is observed, in a sliding window.
package struct ClaimedWatch: Sendable {
  package var selections: [Selection]
  package var compares: Aspect
  package var within: Int64
  /// Different UTC days with a disagreeing event, at least.
  package var days: Int
  /// Part of the window's events that disagree, at least; for `.country` the modal country must differ instead.
  package var share: Double?

  package init(
    selections: [Selection], compares: Aspect, within: Int64, days: Int, share: Double? = nil
  ) {
    (self.selections, self.compares, self.within) = (selections, compares, within)
    (self.days, self.share) = (days, share)
  }

  package enum Aspect: Hashable, Sendable {
    case country
    /// Kilometres between the event's and the claim's place, at least.
    case distance(kilometres: Double)
    /// Minutes between the event's and the claimed UTC offset, at least.
    case offset(minutes: Double)
    /// Events outside `agreed_start`...`agreed_end` (in the declared `utc_offset`), by more than this many minutes.
    case hours(slackMinutes: Double)
  }
}

/// A value never seen before for this subject, once there is a past to compare with.
package struct NovelWatch: Sendable {
  package var selections: [Selection]
  /// All of these must be new on one event.
  package var fields: [Field]
  /// The past that must exist first, in milliseconds.
  package var after: Int64

  package init(selections: [Selection], fields: [Field], after: Int64) {
    (self.selections, self.fields, self.after) = (selections, fields, after)
  }
}

/// Money that leaves soon after it came.
package struct FlowWatch: Sendable {
  package var incoming: Selection
  package var outgoing: Selection
  package var amount: Field
  /// Part of each incoming amount that leaves, at least.
  package var share: Double
  package var within: Int64
  /// So many incoming amounts in a row.
  package var inARow: Int

  package init(
    incoming: Selection, outgoing: Selection, amount: Field, share: Double, within: Int64,
    inARow: Int
  ) {
    (self.incoming, self.outgoing, self.amount) = (incoming, outgoing, amount)
    (self.share, self.within, self.inARow) = (share, within, inARow)
  }
}

/// At least so many of several watches, for one subject within a time.
///
/// One of many is "or".
package struct SomeOfWatch: Sendable {
  package var parts: [Part]
  package var atLeast: Int
  /// Between the first and the last firing that are counted together; `nil` means any time.
  package var within: Int64?

  package init(parts: [Part], atLeast: Int, within: Int64?) {
    (self.parts, self.atLeast, self.within) = (parts, atLeast, within)
  }

  package struct Part: Sendable {
    package var name: String
    package var watch: Watch
    package init(name: String, watch: Watch) { (self.name, self.watch) = (name, watch) }
  }
}
