/// One thing that some authority asks for: what it is called, and which events hold it.
package struct ReportField: Hashable, Sendable {
  package var id: String
  package var label: Worded
  /// What to do where nothing holds it.
  package var ask: Worded
  package var sources: [Source]
  package var place: Place

  package init(id: String, label: Worded, ask: Worded, sources: [Source], place: Place) {
    (self.id, self.label, self.ask) = (id, label, ask)
    (self.sources, self.place) = (sources, place)
  }

  package enum Source: Hashable, Sendable {
    case events(Reading)
    case made(Made)
  }

  /// Values of events: those of `values` together are one.
  package struct Reading: Hashable, Sendable {
    package var kinds: [EventKind]
    package var values: [Field]
    /// Without one of these an event says nothing here.
    package var needs: [Field]
    /// Whether the event's own time stands before the values.
    package var hasTime: Bool
    /// Whether only the newest such event of each subject counts.
    package var isNewest = false
    /// The event is read only where each of these fields has one of the words.
    package var when: [Field: [String]]
    /// A field whose word says where the value comes from: the origin of a claim.
    package var note: Field?
    package var party: Party

    package init(
      kinds: [EventKind], values: [Field], needs: [Field] = [], hasTime: Bool = false,
      when: [Field: [String]] = [:], note: Field? = nil, party: Party = .subject
    ) {
      (self.kinds, self.values, self.needs, self.hasTime) = (kinds, values, needs, hasTime)
      (self.when, self.note, self.party) = (when, note, party)
    }
  }

  /// Whom a value is about.
  package enum Party: String, CaseIterable, Sendable {
    case subject
    case identityHolder = "identity-holder"
    case other
  }

  /// What the program works out itself.
  package enum Made: String, CaseIterable, Sendable {
    case accounts, signals, links, roles, period
    case paidOut = "paid-out"
    case received
  }
}

/// Whom to tell what by when: all of it that is data.
package struct ReportingGuide: Hashable, Sendable {
  /// In the order of ids.
  package var authorities: [Authority]
  /// The union list, in its order.
  package var fields: [ReportField]
  package var calendars: [BusinessCalendar]

  package init(
    authorities: [Authority] = [], fields: [ReportField] = [], calendars: [BusinessCalendar] = []
  ) {
    self.authorities = authorities.sorted { $0.id < $1.id }
    (self.fields, self.calendars) = (fields, calendars)
  }

  package func authority(_ id: String) -> Authority? { authorities.first { $0.id == id } }
  package func field(_ id: String) -> ReportField? { fields.first { $0.id == id } }
  package func calendar(_ id: String) -> BusinessCalendar? { calendars.first { $0.id == id } }
}
