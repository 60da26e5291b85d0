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
  case differs(DiffersWatch)
  case conflict(ConflictWatch)
  case predates(PredatesWatch)
  case lookalike(LookalikeWatch)
  case someOf(SomeOfWatch)
  case beside(BesideWatch)
  case chain(ChainWatch)
  case cluster(ClusterWatch)
  case overdue(OverdueWatch)
  case dormant(DormantWatch)
  case reappears(ReappearsWatch)
  case unusual(UnusualWatch)
  case hours(HoursWatch)
  case overlap(OverlapWatch)
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
    /// The event's own moment.
    case time
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
    /// Compares with another number of the same event, times a factor, plus an offset.
    case comparesField(Comparison, Field, times: Double, plus: Double)
    /// Of a moment.
    case time(TimeTest)
    /// The text holds one of these, small and capital letters and marks alike.
    case holds([String], at: TextPlace)
    /// So many digits in a row, before the @ where there is one.
    case digitsInRow(Int)
    /// The domain of the text, or what it lies under, is one of these.
    case domainIsOne(of: Set<String>)
    /// The same of a list of `list.entry` events.
    case domainInList(String)
    /// For countries: the subject declared a journey there that is under way at the event.
    case isOnDeclaredTravel(Bool)
  }
}

/// Where in a text something is looked for.
package enum TextPlace: String, CaseIterable, Hashable, Sendable {
  case anywhere = "contains"
  case beginning = "starts-with"
  case end = "ends-with"
  /// Before the @.
  case mailbox = "mailbox-contains"
  /// Two or more of them one after the other are all the letters before the @; so nobody's own name is found.
  case wholeMailbox = "mailbox-made-of"
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
  /// A field whose different values each have windows of their own, within each key.
  package var split: Field?
  package var within: Int64?
  /// All must hold at once.
  package var tests: [Aggregate]

  package init(
    selections: [Selection], per: Value = .subject, split: Field? = nil, within: Int64?,
    tests: [Aggregate]
  ) {
    (self.selections, self.per, self.split) = (selections, per, split)
    (self.within, self.tests) = (within, tests)
  }

  package struct Aggregate: Sendable {
    /// What the fact is called in the signal and in the sentence.
    package var name: String
    package var measure: Measure
    package var comparison: Comparison
    package var bound: Double
    /// What sets the bound in place of `bound`.
    package var population: PopulationBound?

    package init(
      name: String, measure: Measure, comparison: Comparison, bound: Double,
      population: PopulationBound? = nil
    ) {
      (self.name, self.measure, self.comparison, self.bound) = (name, measure, comparison, bound)
      self.population = population
    }
  }

  package enum Measure: Hashable, Sendable {
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

/// What was claimed against what is observed, in a sliding window.
package struct ClaimedWatch: Sendable {
  package var selections: [Selection]
  package var compares: Aspect
  package var within: Int64
  /// Different UTC days with a disagreeing event, at least.
  package var days: Int
  /// Part of the window's events that disagree, at least; for `.country` the modal country must differ instead.
  package var share: Double?
  /// Only so many of the newest events count together.
  package var last: Int?
  /// Disagreeing events, at least.
  package var times: Int
  /// Only claims of these origins are compared, verified or not; empty takes the usual ones.
  package var origins: [String]

  package init(
    selections: [Selection], compares: Aspect, within: Int64, days: Int, share: Double? = nil,
    last: Int? = nil, times: Int = 1, origins: [String] = []
  ) {
    (self.selections, self.compares, self.within) = (selections, compares, within)
    (self.days, self.share) = (days, share)
    (self.last, self.times, self.origins) = (last, times, origins)
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
