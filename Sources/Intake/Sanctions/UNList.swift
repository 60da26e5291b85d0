// SPDX-License-Identifier: Apache-2.0
import Domain

/// The consolidated list of the United Nations Security Council.
///
/// - Source: United Nations, `sc-sanctions.xsd`.
enum UNList {
  static let root = "CONSOLIDATED_LIST"
  static let records: Set<String> = ["INDIVIDUAL", "ENTITY"]

  static func read(
    _ reader: XMLReader
  ) throws(Problem) -> (date: String?, entities: [ListedEntity]) {
    var entities: [ListedEntity] = []
    while let element = try reader.next() {
      guard let number = element["REFERENCE_NUMBER"] ?? element["DATAID"] else {
        throw reader.problem("changed-format", "an entry without a number", "REFERENCE_NUMBER")
      }
      entities.append(entity(element, number: number))
    }
    return (ListDate.iso(reader.root?.attribute("dateGenerated")), entities)
  }

  private static func entity(_ entry: XMLElement, number: String) -> ListedEntity {
    let isPerson = entry.name == "INDIVIDUAL"
    var entity = ListedEntity(
      list: "un", number: number, kind: isPerson ? .person : .organisation, names: [])
    let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map { entry[$0] }
    entity.add(name: ListedText.joined(parts, by: " "), .primary)
    entity.add(name: entry["NAME_ORIGINAL_SCRIPT"], .strong)
    let prefix = entry.name
    for alias in entry.all("\(prefix)_ALIAS") { add(alias: alias, to: &entity) }
    for birth in entry.all("\(prefix)_DATE_OF_BIRTH") { add(birth: birth, to: &entity) }
    for place in entry.all("\(prefix)_PLACE_OF_BIRTH") {
      entity.add(
        birthPlace: ListedText.joined([place["CITY"], place["STATE_PROVINCE"], place["COUNTRY"]]))
    }
    for address in entry.all("\(prefix)_ADDRESS") {
      entity.add(address: [
        address["STREET"], address["CITY"], address["STATE_PROVINCE"], address["ZIP_CODE"],
        address["COUNTRY"],
      ])
      entity.add(country: address["COUNTRY"])
    }
    for value in entry.all("NATIONALITY", "VALUE") { entity.add(country: value.text) }
    for document in entry.all("\(prefix)_DOCUMENT") {
      entity.add(
        document: document["TYPE_OF_DOCUMENT"] ?? document["TYPE_OF_DOCUMENT2"],
        document["NUMBER"], country: document["ISSUING_COUNTRY"] ?? document["COUNTRY_OF_ISSUE"])
    }
    entity.add(programme: entry["UN_LIST_TYPE"])
    return entity
  }

  private static func add(alias: XMLElement, to entity: inout ListedEntity) {
    let quality: ListedName.Quality =
      switch alias["QUALITY"]?.lowercased() {
      case "low": .weak
      case "f.k.a.": .former
      default: .strong
      }
    // One field may hold several, with semicolons between.
    for name in alias["ALIAS_NAME"]?.split(separator: ";") ?? [] {
      entity.add(name: String(name), quality)
    }
  }

  private static func add(birth: XMLElement, to entity: inout ListedEntity) {
    if let first = birth["FROM_YEAR"], let last = birth["TO_YEAR"] {
      return entity.add(birth: "\(first) to \(last)")
    }
    let isAbout = birth["TYPE_OF_DATE"]?.hasPrefix("APPROX") == true
    if let text = birth["DATE"] ?? birth["YEAR"] {
      entity.add(birth: isAbout ? "circa \(text)" : text)
    }
  }
}
