// SPDX-License-Identifier: Apache-2.0
import Domain

/// The tables of words at the head of OFAC's advanced XML: what each number means.
struct OFACWords {
  private(set) var countries: [String: String] = [:]
  /// By the number of an area, the name of its country.
  private(set) var areas: [String: String] = [:]
  private(set) var features: [String: String] = [:]
  private(set) var documents: [String: String] = [:]
  private(set) var aliases: [String: String] = [:]
  private(set) var nameParts: [String: String] = [:]
  private(set) var lists: [String: String] = [:]
  private(set) var measures: [String: String] = [:]
  private var locationParts: [String: String] = [:]
  private var kinds: [String: ListedEntity.Kind] = [:]

  init() {}

  init(_ sets: XMLElement) {
    countries = Self.table(sets, "CountryValues", "Country")
    features = Self.table(sets, "FeatureTypeValues", "FeatureType")
    documents = Self.table(sets, "IDRegDocTypeValues", "IDRegDocType")
    aliases = Self.table(sets, "AliasTypeValues", "AliasType")
    nameParts = Self.table(sets, "NamePartTypeValues", "NamePartType")
    lists = Self.table(sets, "ListValues", "List")
    measures = Self.table(sets, "SanctionsTypeValues", "SanctionsType")
    locationParts = Self.table(sets, "LocPartTypeValues", "LocPartType")
    for area in sets.all("AreaCodeValues", "AreaCode") {
      if let id = area.attribute("ID") { areas[id] = area.attribute("Description") }
    }
    let types = Self.table(sets, "PartyTypeValues", "PartyType")
    for subtype in sets.all("PartySubTypeValues", "PartySubType") {
      guard let id = subtype.attribute("ID") else { continue }
      kinds[id] = Self.kind(
        subtype.text, of: subtype.attribute("PartyTypeID").flatMap { types[$0] } ?? "")
    }
  }

  /// Whether the tables hold what reading needs.
  var isWhole: Bool { !features.isEmpty && !aliases.isEmpty && !kinds.isEmpty }

  func kind(_ subtype: String?) -> ListedEntity.Kind { subtype.flatMap { kinds[$0] } ?? .unknown }

  /// Where a part of an address stands in it.
  func rank(_ part: String?) -> Int {
    let order = [
      "ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "REGION", "STATE/PROVINCE", "POSTAL CODE",
    ]
    return part.flatMap { locationParts[$0] }.flatMap { order.firstIndex(of: $0) } ?? order.count
  }

  private static func table(_ sets: XMLElement, _ set: String, _ name: String) -> [String: String] {
    var table: [String: String] = [:]
    for value in sets.all(set, name) {
      if let id = value.attribute("ID") { table[id] = value.text }
    }
    return table
  }

  private static func kind(_ subtype: String, of type: String) -> ListedEntity.Kind {
    switch (subtype.lowercased(), type.lowercased()) {
    case ("vessel", _): .vessel
    case ("aircraft", _): .aircraft
    case (_, "individual"): .person
    case (_, "entity"): .organisation
    default: .unknown
    }
  }
}
