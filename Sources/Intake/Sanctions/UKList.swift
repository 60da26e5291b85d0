// SPDX-License-Identifier: Apache-2.0
import Domain

/// The UK sanctions list as XML.
///
/// - Source: FCDO, "UK sanctions list", XML of 2026.
enum UKList {
  static let root = "Designations"
  static let records: Set<String> = ["DateGenerated", "Designation"]

  static func read(
    _ reader: XMLReader
  ) throws(Problem) -> (date: String?, entities: [ListedEntity]) {
    var (date, entities) = (String?.none, [ListedEntity]())
    while let element = try reader.next() {
      if element.name == "DateGenerated" {
        date = ListDate.european(element.text)
        continue
      }
      guard let number = element["UniqueID"] else {
        throw reader.problem("changed-format", "a designation without a number", "UniqueID")
      }
      entities.append(entity(element, number: number))
    }
    return (date, entities)
  }

  private static func entity(_ entry: XMLElement, number: String) -> ListedEntity {
    var entity = ListedEntity(
      list: "uk", number: number, kind: kind(entry["IndividualEntityShip"]), names: [])
    for name in entry.all("Names", "Name") {
      add(
        name: (1...6).map { name["Name\($0)"] }, type: name["NameType"],
        strength: name["AliasStrength"], to: &entity)
    }
    for name in entry.all("NonLatinNames", "NonLatinName") {
      entity.add(name: name["NameNonLatinScript"], .strong)
    }
    for address in entry.all("Addresses", "Address") {
      entity.add(
        address: (1...6).map { address["AddressLine\($0)"] }
          + [address["AddressPostalCode"], address["AddressCountry"]])
      entity.add(country: address["AddressCountry"])
    }
    entity.add(programme: entry["RegimeName"])
    for person in entry.all("IndividualDetails", "Individual") { add(person, to: &entity) }
    for number in entry.all(
      "EntityDetails", "Entity", "BusinessRegistrationNumbers", "BusinessRegistrationNumber")
    {
      entity.add(document: "Business registration", number.text)
    }
    for ship in entry.all("ShipDetails", "Ship") {
      for number in ship.all("IMONumbers", "IMONumber") {
        entity.add(document: "IMO number", number.text)
      }
      for flag in ship.all("CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip") {
        entity.add(country: flag.text)
      }
    }
    return entity
  }

  static func kind(_ word: String?) -> ListedEntity.Kind {
    switch word?.lowercased() {
    case "individual": .person
    case "entity": .organisation
    case "ship": .vessel
    default: .unknown
    }
  }

  /// Adds a name in six parts, of which the last is the family's or the whole.
  static func add(
    name parts: [String?], type: String?, strength: String?, to entity: inout ListedEntity
  ) {
    let text = ListedText.joined(parts, by: " ")
    let quality: ListedName.Quality =
      switch (type?.lowercased() ?? "", strength?.lowercased() ?? "") {
      case (_, let strength) where strength.hasPrefix("low"): .weak
      case ("primary name", _): entity.names.isEmpty ? .primary : .strong
      case (let type, _) where type.hasPrefix("f") || type.contains("former"): .former
      default: .strong
      }
    let hasOthers = parts.dropLast().contains { $0 != nil }
    entity.add(
      name: text, quality,
      family: entity.kind == .person && hasOthers ? parts.last ?? nil : nil)
  }

  private static func add(_ person: XMLElement, to entity: inout ListedEntity) {
    for birth in person.all("DOBs", "DOB") { entity.add(birth: birth.text) }
    for country in person.all("Nationalities", "Nationality") { entity.add(country: country.text) }
    for document in person.all("PassportDetails", "Passport") {
      entity.add(document: "Passport", document["PassportNumber"])
    }
    for document in person.all("NationalIdentifierDetails", "NationalIdentifier") {
      entity.add(document: "National identifier", document["NationalIdentifierNumber"])
    }
    for place in person.all("BirthDetails", "Location") {
      entity.add(
        birthPlace: ListedText.joined([place["TownOfBirth"], place["CountryOfBirth"]]))
    }
  }
}
