// SPDX-License-Identifier: Apache-2.0
import Domain

/// The consolidated list of financial sanctions of the European Union, `xmlFullSanctionsList_1_1`.
///
/// - Source: European Commission, FSD export schema 1.1.
enum EUList {
  static let root = "export"
  static let records: Set<String> = ["sanctionEntity"]

  static func read(
    _ reader: XMLReader
  ) throws(Problem) -> (date: String?, entities: [ListedEntity]) {
    var entities: [ListedEntity] = []
    while let element = try reader.next() {
      guard
        let number = element.attribute("euReferenceNumber") ?? element.attribute("logicalId")
      else {
        throw reader.problem("changed-format", "an entity without a number", "euReferenceNumber")
      }
      entities.append(entity(element, number: number))
    }
    return (ListDate.iso(reader.root?.attribute("generationDate")), entities)
  }

  private static func entity(_ entry: XMLElement, number: String) -> ListedEntity {
    let type = entry.first("subjectType")
    let isPerson =
      type?.attribute("classificationCode") == "P" || type?.attribute("code") == "person"
    var entity = ListedEntity(
      list: "eu", number: number, kind: isPerson ? .person : .organisation, names: [])
    for alias in entry.all("nameAlias") { add(alias: alias, to: &entity) }
    for birth in entry.all("birthdate") { add(birth: birth, to: &entity) }
    for country in entry.all("citizenship") {
      entity.add(country: country.attribute("countryIso2Code"))
    }
    for address in entry.all("address") {
      entity.add(address: [
        address.attribute("street"), address.attribute("poBox"), address.attribute("city"),
        address.attribute("region"), address.attribute("zipCode"),
        country(address.attribute("countryDescription")),
      ])
      entity.add(country: address.attribute("countryIso2Code"))
    }
    for document in entry.all("identification")
    where document.attribute("knownFalse") != "true" {
      entity.add(
        document: document.attribute("identificationTypeDescription")
          ?? document.attribute("identificationTypeCode"),
        document.attribute("number") ?? document.attribute("latinNumber"),
        country: document.attribute("countryIso2Code"))
    }
    for rule in entry.all("regulation") { entity.add(programme: rule.attribute("programme")) }
    return entity
  }

  private static func add(alias: XMLElement, to entity: inout ListedEntity) {
    let parts = ["firstName", "middleName", "lastName"].map { alias.attribute($0) }
    let whole = alias.attribute("wholeName") ?? ListedText.joined(parts, by: " ")
    let isWeak = alias.attribute("strong") == "false"
    entity.add(
      name: whole, isWeak ? .weak : entity.names.isEmpty ? .primary : .strong,
      family: parts[0] == nil ? nil : parts[2])
  }

  private static func add(birth: XMLElement, to entity: inout ListedEntity) {
    let about = birth.attribute("circa") == "true" ? "circa " : ""
    if let first = birth.attribute("yearRangeFrom"), let last = birth.attribute("yearRangeTo") {
      entity.add(birth: "\(first) to \(last)")
    } else if let text = birth.attribute("birthdate") ?? birth.attribute("year") {
      entity.add(birth: about + text)
    }
    entity.add(
      birthPlace: ListedText.joined([
        birth.attribute("city"), birth.attribute("place"), birth.attribute("region"),
        country(birth.attribute("countryDescription")),
      ]))
  }

  private static func country(_ text: String?) -> String? { text == "UNKNOWN" ? nil : text }
}
