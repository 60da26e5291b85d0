/// What the columns of a table, or the values of JSON records, become: a customer's own format, as data.
package struct ColumnMap: Hashable, Sendable {
  /// Where lists of records lie in JSON, as `data.items`; empty for lines and plain arrays.
  package var records: [String]
  /// One or more events for each row.
  package var events: [Row]

  package init(records: [String] = [], events: [Row]) {
    (self.records, self.events) = (records, events)
  }

  /// One event that a row becomes.
  package struct Row: Hashable, Sendable {
    /// A kind's word, or a column with words that become kinds; another word makes no event.
    package var event: Value
    package var time: Value
    package var subject: Value
    package var id: Value?
    package var fields: [Entry]

    package init(event: Value, time: Value, subject: Value, id: Value?, fields: [Entry]) {
      (self.event, self.time, self.subject, self.id) = (event, time, subject, id)
      self.fields = fields
    }
  }

  /// A field and where its value comes from.
  package struct Entry: Hashable, Sendable {
    package var field: Field
    package var value: Value
    package init(_ field: Field, _ value: Value) { (self.field, self.value) = (field, value) }
  }

  /// Where a value comes from, and in which form it is there.
  package enum Value: Hashable, Sendable {
    case constant(String)
    case column(String, Form)
  }

  /// The form of a column's values.
  package enum Form: Hashable, Sendable {
    /// As the field's type has it.
    case plain
    /// The column's words, lower-case, and ours.
    case words([String: String])
    /// A pattern of letters, as `dd.MM.yyyy HH:mm`, and minutes east of UTC where it has no offset.
    case pattern(String, offset: Int)
    /// A count since 1970.
    case seconds, milliseconds
    /// Numbers with a comma before the decimals.
    case comma
  }

  /// The kinds that rows can become.
  package var kinds: [EventKind] { events.flatMap(\.kinds) }
}

extension ColumnMap.Row {
  package var kinds: [EventKind] {
    switch event {
    case .constant(let name): EventKind(name: name).map { [$0] } ?? []
    case .column(_, .words(let words)):
      Set(words.values).sorted().compactMap(EventKind.init(name:))
    case .column: EventKind.allCases
    }
  }
}
