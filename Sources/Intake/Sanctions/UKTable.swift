// SPDX-License-Identifier: Apache-2.0
import Domain

/// The UK sanctions list as a table: a line with the day of the report, a header, then a row for each name and address.
///
/// - Source: FCDO, "UK sanctions list", CSV of 2026. Columns are known by their letters alone, so that blanks and marks do not matter.
struct UKTable {
  private var entities: [ListedEntity] = []
  private var places: [String: Int] = [:]
  private var columns: [String: Int] = [:]

  private static let needed = ["uniqueid", "name6", "nametype", "regimename"]

  /// Whether a row is the header of such a table.
  static func isHeader(_ row: [String]) -> Bool {
    let names = Set(row.map(key))
    return needed.allSatisfy(names.contains)
  }

  static func read(
    _ bytes: [UInt8], file: String
  ) throws(Problem) -> (date: String?, entities: [ListedEntity]) {
    var (rows, table, date) = (CSVRows(bytes, file: file), UKTable(), String?.none)
    while let row = try rows.next() {
      if table.columns.isEmpty {
        if Self.isHeader(row) { table.columns = Self.columns(row) }
        date = date ?? Self.reportDate(row)
        continue
      }
      guard row.count == table.columns.count || row.count >= table.columns.count - 1,
        let number = table.value("uniqueid", row)
      else {
        throw rows.problem(
          "wrong-shape", "a row of \(row.count) values",
          "\(table.columns.count) values with a unique id")
      }
      table.add(row, number: number)
    }
    return (date, table.entities)
  }

  private static func columns(_ row: [String]) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (place, name) in row.enumerated() where columns[key(name)] == nil {
      columns[key(name)] = place
    }
    return columns
  }

  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The day in a line such as `Report Date: 10-Sep-2026`.
  private static func reportDate(_ row: [String]) -> String? {
    guard let text = row.first, text.lowercased().hasPrefix("report date"),
      let birth = ListedEntity.Birth(listed: String(text.drop { !$0.isNumber }))
    else { return nil }
    return ListDate.iso(birth.text)
  }

  private func value(_ column: String, _ row: [String]) -> String? {
    guard let place = columns[column], place < row.count else { return nil }
    return ListedText.clean(row[place])
  }

  private mutating func add(_ row: [String], number: String) {
    let place = places[number] ?? entities.count
    if place == entities.count {
      places[number] = place
      let kind = value("designationtype", row) ?? value("individualentityship", row)
      entities.append(
        ListedEntity(list: "uk", number: number, kind: UKList.kind(kind), names: []))
    }
    var entity = entities[place]
    UKList.add(
      name: (1...6).map { value("name\($0)", row) }, type: value("nametype", row),
      strength: value("aliasstrength", row), to: &entity)
    entity.add(name: value("namenonlatinscript", row), .strong)
    entity.add(
      address: (1...6).map { value("addressline\($0)", row) }
        + [value("addresspostalcode", row), value("addresscountry", row)])
    entity.add(country: value("addresscountry", row))
    entity.add(programme: value("regimename", row))
    addIdentity(row, to: &entity)
    entities[place] = entity
  }

  private func addIdentity(_ row: [String], to entity: inout ListedEntity) {
    entity.add(birth: value("dob", row))
    entity.add(country: value("nationalityies", row) ?? value("nationality", row))
    entity.add(document: "Passport", value("passportnumber", row))
    entity.add(document: "National identifier", value("nationalidentifiernumber", row))
    entity.add(
      birthPlace: ListedText.joined([value("townofbirth", row), value("countryofbirth", row)]))
    entity.add(document: "Business registration", value("businessregistrationnumbers", row))
    entity.add(document: "IMO number", value("imonumber", row))
    entity.add(country: value("currentbelievedflagofship", row))
  }
}
