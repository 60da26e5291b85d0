import Domain

/// Where the records lie that signals rest on, and which signals those are.
struct RecordPlaces {
  /// One record, with the signals that rest on it.
  struct Place {
    var file: String
    var number: Int
    /// `subject indicator`, in byte order.
    var signals: [String]
    /// Whether its event is about somebody else, or names somebody else.
    var namesOthers: Bool
  }

  /// In the order of files and numbers.
  let places: [Place]

  /// Finds them in a store for the signals of some subjects.
  ///
  /// - Complexity: O(events).
  init(_ report: ScanReport, _ store: EventStore, of subjects: Set<String>) {
    var wanted: [String: Set<String>] = [:]
    for assessment in report.result.assessments where subjects.contains(assessment.subject) {
      for signal in assessment.signals {
        let records = signal.records.isEmpty ? signal.evidence.first : signal.records
        for record in records {
          wanted[record, default: []].insert("\(assessment.subject) \(signal.indicator)")
        }
      }
    }
    var found: [String: Place] = [:]
    store.forEach { _, event in
      guard let signals = wanted[store.reference(event)] else { return }
      let (file, number) = store.place(event)
      let others = Self.namesOthers(RowReader(store, event), subjects)
      let key = "\(file)\n\(number)"
      var place =
        found[key] ?? Place(file: file, number: number, signals: [], namesOthers: false)
      place.signals = Set(place.signals).union(signals).sorted { $0.precedes($1) }
      place.namesOthers = place.namesOthers || others
      found[key] = place
    }
    places = found.values.sorted { left, right in
      left.file != right.file ? left.file.precedes(right.file) : left.number < right.number
    }
  }

  /// Fields that hold somebody else's id or name, or free text that may.
  static let parties: [Field] = [
    .payer, .client, .vendor, .referred, .referrer, .to, .holder, .payerInstrument, .text, .sender,
    .payee,
  ]

  private static func namesOthers(_ row: RowReader, _ subjects: Set<String>) -> Bool {
    guard subjects.contains(row.store.symbols.text(row.event.subject)) else { return true }
    return parties.contains { field in
      guard let type = EventSchema.type(of: field, on: row.event.kind), type == .text else {
        return false
      }
      let text = row.text(field)
      return !text.isEmpty && !subjects.contains(text)
    }
  }
}
