// SPDX-License-Identifier: Apache-2.0
import Domain

/// OFAC's tables without headers: entries, aliases, addresses and long remarks, joined by the number of the entry.
///
/// - Source: OFAC, "SDN data file format": `SDN.CSV`, `ALT.CSV`, `ADD.CSV`, `SDN_COMMENTS.CSV`.
struct OFACTables {
  /// Which of the tables a file is.
  enum Part: Int, Sendable, CaseIterable {
    case entries = 12
    case addresses = 6
    case aliases = 5
    case remarks = 2

    /// What the rows of the table are.
    var word: String {
      switch self {
      case .entries: "entries"
      case .addresses: "addresses"
      case .aliases: "aliases"
      case .remarks: "remarks"
      }
    }
  }

  private var entities: [ListedEntity] = []
  private var places: [String: Int] = [:]
  private var remarks: [String: String] = [:]
  private(set) var orphans: [String: Int] = [:]

  /// The table that a row without a header is of; `nil` where it is of none.
  static func part(of row: [String]) -> Part? {
    guard let part = Part(rawValue: row.count), Int(row[0]) != nil else { return nil }
    switch part {
    case .entries: return row[1].isEmpty ? nil : part
    case .addresses: return Int(row[1]) != nil || row[1].isEmpty ? part : nil
    case .aliases: return ["aka", "fka", "nka"].contains(row[2].lowercased()) ? part : nil
    case .remarks: return part
    }
  }

  /// Reads one table.
  ///
  /// - Precondition: that of entries comes first, that of remarks before the end.
  mutating func read(_ bytes: [UInt8], file: String, as part: Part) throws(Problem) {
    var rows = CSVRows(bytes, file: file)
    while let row = try rows.next() {
      guard row.count == part.rawValue, Int(row[0]) != nil else {
        throw rows.problem(
          "wrong-shape", "a row of \(row.count) values",
          "\(part.rawValue) values that begin with the number of an entry")
      }
      if part == .entries { add(entry: row) } else { add(row, part) }
    }
  }

  /// The entries with everything that was read about them.
  mutating func finish(list told: String?) -> (list: String, entities: [ListedEntity]) {
    for (number, text) in remarks {
      if let place = places[number] { OFACRemarks.add(text, to: &entities[place]) }
    }
    remarks = [:]
    let list = told ?? OFACProgrammes.list(entities)
    for place in entities.indices { entities[place].list = list }
    return (list, entities)
  }

  private mutating func add(entry row: [String]) {
    guard places[row[0]] == nil else { return orphans["repeated entries", default: 0] += 1 }
    var entity = ListedEntity(list: "", number: row[0], kind: Self.kind(row[2]), names: [])
    let family = entity.kind == .person ? Self.family(row[1]) : nil
    entity.add(name: row[1], .primary, family: family)
    for programme in row[3].split(whereSeparator: { "[]".contains($0) }) {
      entity.add(programme: String(programme))
    }
    entity.add(document: "Call Sign", row[5])
    entity.add(country: row[9])
    places[row[0]] = entities.count
    entities.append(entity)
    if !row[11].isEmpty { remarks[row[0]] = row[11] }
  }

  private mutating func add(_ row: [String], _ part: Part) {
    guard let place = places[row[0]] else { return orphans[part.word, default: 0] += 1 }
    switch part {
    case .aliases:
      let isPerson = entities[place].kind == .person
      entities[place].add(
        name: row[3], row[2].lowercased() == "fka" ? .former : .strong,
        family: isPerson ? Self.family(row[3]) : nil)
    case .addresses:
      entities[place].add(address: [row[2], row[3], row[4]])
      entities[place].add(country: row[4])
    case .remarks: remarks[row[0], default: ""] += row[1]
    case .entries: break
    }
  }

  static func kind(_ word: String) -> ListedEntity.Kind {
    switch word.lowercased() {
    case "individual": .person
    case "vessel": .vessel
    case "aircraft": .aircraft
    case "", "entity": .organisation
    default: .unknown
    }
  }

  /// What stands before the comma.
  static func family(_ name: String) -> String? {
    name.firstIndex(of: ",").map { String(name[..<$0]) }
  }
}
