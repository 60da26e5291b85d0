// SPDX-License-Identifier: Apache-2.0
import Domain

/// OFAC's plain XML, `sdn.xml` and `consolidated.xml`.
///
/// - Source: OFAC, `sdn.xsd`.
enum OFACList {
  static let root = "sdnList"

  static func read(
    _ reader: XMLReader, list told: String?
  ) throws(Problem) -> (list: String, date: String?, entities: [ListedEntity]) {
    var entities: [ListedEntity] = []
    var (date, count) = (String?.none, Int?.none)
    while let element = try reader.next() {
      switch element.name {
      case "publshInformation":
        date = element["Publish_Date"].flatMap { ListDate.american($0) }
        count = element["Record_Count"].flatMap { Int($0) }
      default:
        guard let entity = entity(element) else {
          throw reader.problem("changed-format", "an entry without a number", "uid")
        }
        entities.append(entity)
      }
    }
    if let count, count != entities.count {
      throw reader.problem(
        "cut-off", "\(entities.count) entries", "the \(count) that the file says it has")
    }
    let list = told ?? OFACProgrammes.list(entities)
    for place in entities.indices { entities[place].list = list }
    return (list, date, entities)
  }

  static let records: Set<String> = ["publshInformation", "sdnEntry"]

  private static func entity(_ entry: XMLElement) -> ListedEntity? {
    guard let number = entry["uid"] else { return nil }
    var entity = ListedEntity(
      list: "", number: number, kind: OFACTables.kind(entry["sdnType"] ?? ""), names: [])
    add(name: entry, .primary, to: &entity)
    for alias in entry.all("akaList", "aka") {
      let isFormer = alias["type"]?.lowercased().hasPrefix("f") == true
      let isWeak = alias["category"]?.lowercased() == "weak"
      add(name: alias, isWeak ? .weak : isFormer ? .former : .strong, to: &entity)
    }
    for programme in entry.all("programList", "program") { entity.add(programme: programme.text) }
    for birth in entry.all("dateOfBirthList", "dateOfBirthItem") {
      entity.add(birth: birth["dateOfBirth"])
    }
    for place in entry.all("placeOfBirthList", "placeOfBirthItem") {
      entity.add(birthPlace: place["placeOfBirth"])
    }
    for country in entry.all("nationalityList", "nationality")
      + entry.all("citizenshipList", "citizenship")
    {
      entity.add(country: country["country"])
    }
    addAddresses(entry, to: &entity)
    for id in entry.all("idList", "id") { add(id: id, to: &entity) }
    if let vessel = entry.first("vesselInfo") {
      entity.add(document: "Call Sign", vessel["callSign"])
      entity.add(country: vessel["vesselFlag"])
    }
    return entity
  }

  private static func add(
    name: XMLElement, _ quality: ListedName.Quality, to entity: inout ListedEntity
  ) {
    let text = ListedText.joined([name["lastName"], name["firstName"]])
    let hasBoth = name["firstName"] != nil
    entity.add(
      name: text, quality, family: hasBoth && entity.kind == .person ? name["lastName"] : nil)
  }

  private static func addAddresses(_ entry: XMLElement, to entity: inout ListedEntity) {
    for address in entry.all("addressList", "address") {
      entity.add(address: [
        address["address1"], address["address2"], address["address3"], address["city"],
        address["stateOrProvince"], address["postalCode"], address["country"],
      ])
      entity.add(country: address["country"])
    }
  }

  private static func add(id: XMLElement, to entity: inout ListedEntity) {
    guard let kind = id["idType"], let number = id["idNumber"] else { return }
    if kind.hasPrefix("Digital Currency Address") {
      entity.add(wallet: number, coin: kind.split(separator: " ").last.map(String.init) ?? "")
    } else if OFACFeatures.identifies(kind) {
      entity.add(document: kind, number, country: id["idCountry"])
    }
  }
}
