package import Domain

/// A mapping that is proposed for a table or for records, from names and from how a thousand values look.
package struct MapProposal {
  package private(set) var map: ColumnMap
  /// What a person has to decide.
  package private(set) var doubts: [String] = []
  /// Columns that become nothing: name and what their values look like.
  package private(set) var unplaced: [(column: String, shape: String)] = []
  private var taken: Set<String> = []
  private let columns: [ColumnProfile]

  /// How many rows are looked at.
  package static let rows = 1000
  private static let protected: Set<String> = [
    "race", "ethnicity", "religion", "gender", "sex", "nationality", "citizenship",
    "maritalstatus", "disability", "accent", "nativelanguage", "birthdate", "dateofbirth", "age",
  ]

  /// Reads the beginning of a file.
  ///
  /// - Throws: ``IntakeError`` where it cannot be read.
  package init?(path: String) throws(IntakeError) {
    self.init(columns: try ColumnProfiles(path: path).columns)
  }

  init?(columns: [ColumnProfile]) {
    guard !columns.isEmpty else { return nil }
    self.columns = columns
    map = ColumnMap(events: [])
    let kind = kind
    var row = ColumnMap.Row(
      event: .constant(kind.name), time: .constant(""), subject: .constant(""), id: nil, fields: [])
    row.time = time()
    row.event = event(kind)
    row.subject = subject()
    row.id = named(ColumnNames.id).map { .column($0.name, .plain) }
    row.fields = fields(of: kind)
    if kind == .claimMade { row.fields.insert(.init(.origin, .constant("application")), at: 0) }
    map.events = [row]
    unplaced = columns.filter { !taken.contains($0.name) }.map {
      let isProtected = Self.protected.contains(ColumnNames.plain($0.name))
      return ($0.name, isProtected ? "never read, by rule" : $0.shape)
    }
  }

  /// Money, else network addresses, else what somebody says of themselves.
  private var kind: EventKind {
    let payout = ColumnNames.fields[.payoutMade] ?? [:]
    func has(_ field: Field) -> Bool {
      columns.contains { payout[field]?.contains(ColumnNames.plain($0.name)) == true }
    }
    if has(.amount) && (has(.instrument) || has(.holder) || has(.wallet)) { return .payoutMade }
    return columns.contains { $0.isMostly($0.addresses) } ? .loginSucceeded : .claimMade
  }

  private mutating func time() -> ColumnMap.Value {
    let timed = columns.filter { !$0.timeForms.isEmpty && !isProtected($0) }
    let column =
      ColumnNames.time.lazy.compactMap { name in
        timed.first { ColumnNames.plain($0.name) == name }
      }.first ?? timed.first { !$0.isMostly($0.numbers) } ?? nil
    guard let column, let form = column.timeForms.first else {
      doubts.append("no column holds times in a form that is known: set time yourself")
      return .column("?", .plain)
    }
    taken.insert(column.name)
    let word = ColumnProfile.forms[form].word
    let rest = column.timeForms.dropFirst().map { ColumnProfile.forms[$0].word }
    if word.hasPrefix("M/d"), rest.contains(where: { $0.hasPrefix("d/M") }) {
      doubts.append("time: day or month first? Both fit every value; month first is assumed")
    }
    if case .pattern(let pattern, _) = ColumnProfile.forms[form].form, !pattern.contains("X") {
      doubts.append("time: the values name no zone; UTC is assumed, or say zone: \"+09:00\"")
    }
    return .column(column.name, ColumnProfile.forms[form].form)
  }

  /// For logins, a column that tells success from failure.
  private mutating func event(_ kind: EventKind) -> ColumnMap.Value {
    guard kind == .loginSucceeded, let column = named(ColumnNames.result), !column.hasManyWords
    else { return .constant(kind.name) }
    var words: [String: String] = [:]
    for word in column.words {
      let plain = word.lowercased()
      if ["success", "succeeded", "ok", "true", "yes", "allow", "allowed", "0"].contains(plain) {
        words[plain] = "login.succeeded"
      } else if ["failure", "failed", "fail", "error", "false", "no", "deny", "denied"]
        .contains(plain)
      {
        words[plain] = "login.failed"
      } else {
        doubts.append("event: what does \(column.name) mean by another word? It makes no event yet")
      }
    }
    return words.isEmpty ? .constant(kind.name) : .column(column.name, .words(words))
  }

  private mutating func subject() -> ColumnMap.Value {
    if let column = named(ColumnNames.subject)
      ?? columns.first(where: { $0.isMostly($0.emails) && !taken.contains($0.name) })
    {
      taken.insert(column.name)
      return .column(column.name, .plain)
    }
    doubts.append("no column looks like whom the rows are about: set subject yourself")
    return .column("?", .plain)
  }

  private mutating func fields(of kind: EventKind) -> [ColumnMap.Entry] {
    let names = ColumnNames.fields[kind] ?? [:]
    var entries: [ColumnMap.Entry] = []
    for spec in EventSchema.fields[Int(kind.rawValue)] {
      guard let known = names[spec.field], let column = column(called: known, for: spec) else {
        continue
      }
      taken.insert(column.name)
      entries.append(.init(spec.field, .column(column.name, .plain)))
    }
    return entries
  }

  /// The first column with one of the names whose values fit; for addresses any column of them.
  private func column(called names: [String], for spec: FieldSpec) -> ColumnProfile? {
    for name in names {
      for column in columns where ColumnNames.plain(column.name) == name {
        let isFree = !taken.contains(column.name) || spec.field == .email
        if isFree && fits(column, spec.type) { return column }
      }
    }
    return spec.type == .address ? columns.first { $0.isMostly($0.addresses) } : nil
  }

  private func fits(_ column: ColumnProfile, _ type: FieldType) -> Bool {
    switch type {
    case .address: column.isMostly(column.addresses)
    case .country: column.isMostly(column.countries)
    case .currency: column.isMostly(column.currencies)
    case .number: column.isMostly(column.numbers)
    case .flag: column.isMostly(column.flags)
    case .word(let words): column.words.contains { words.contains($0.lowercased()) }
    default: column.filled > 0
    }
  }

  private func isProtected(_ column: ColumnProfile) -> Bool {
    Self.protected.contains(ColumnNames.plain(column.name))
  }

  private mutating func named(_ names: [String]) -> ColumnProfile? {
    for name in names {
      if let column = columns.first(where: {
        ColumnNames.plain($0.name) == name && !taken.contains($0.name) && $0.filled > 0
      }) {
        taken.insert(column.name)
        return column
      }
    }
    return nil
  }
}
