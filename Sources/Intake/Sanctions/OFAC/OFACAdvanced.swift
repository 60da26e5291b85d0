// SPDX-License-Identifier: Apache-2.0
import Domain

/// OFAC's advanced XML: tables of words first, then places, documents, parties, and which list each stands on.
///
/// - Source: OFAC, "Advanced Sanctions Data Model", version 3.
struct OFACAdvanced {
  static let root = "Sanctions"
  static let records: Set<String> = [
    "DateOfIssue", "ReferenceValueSets", "Location", "IDRegDocument", "DistinctParty",
    "SanctionsEntry",
  ]

  private var words = OFACWords()
  private var locations: [String: (text: String?, country: String?)] = [:]
  private var documents: [String: [XMLElement]] = [:]
  private var entities: [ListedEntity] = []
  private var places: [String: Int] = [:]
  private var lists: [String: Int] = [:]
  private var date: String?
  private(set) var orphans: [String: Int] = [:]

  mutating func read(
    _ reader: XMLReader, list told: String?
  ) throws(Problem) -> (list: String, date: String?, entities: [ListedEntity]) {
    while let element = try reader.next() {
      switch element.name {
      case "DateOfIssue": date = Self.day(element)
      case "ReferenceValueSets": words = OFACWords(element)
      case "Location": addLocation(element)
      case "IDRegDocument": addDocument(element)
      case "DistinctParty":
        guard words.isWhole else {
          throw reader.problem(
            "changed-format", "parties before the tables of words", "ReferenceValueSets first")
        }
        try addParty(element, reader)
      default: addEntry(element)
      }
    }
    if !documents.isEmpty {
      orphans["documents"] = documents.values.reduce(0) { $0 + $1.count }
    }
    let isMain = lists.contains { $0.key.uppercased().contains("SDN") && !$0.key.contains("Non") }
    let list = told ?? (lists.isEmpty || isMain ? "ofac-sdn" : "ofac-consolidated")
    for place in entities.indices { entities[place].list = list }
    return (list, date, entities)
  }

  private static func day(_ element: XMLElement) -> String? {
    guard let year = element["Year"].flatMap({ Int($0) }) else { return nil }
    return ListDate.made(
      year, element["Month"].flatMap { Int($0) } ?? 1, element["Day"].flatMap { Int($0) } ?? 1)
  }

  private mutating func addLocation(_ element: XMLElement) {
    guard let id = element.attribute("ID") else { return }
    let country =
      element.first("LocationCountry")?.attribute("CountryID").flatMap { words.countries[$0] }
      ?? element.first("LocationAreaCode")?.attribute("AreaCodeID").flatMap { words.areas[$0] }
    let parts = element.children.filter { $0.name == "LocationPart" }.sorted {
      words.rank($0.attribute("LocPartTypeID")) < words.rank($1.attribute("LocPartTypeID"))
    }
    let texts = parts.map { $0.first("LocationPartValue")?["Value"] }
    locations[id] = (texts.isEmpty ? nil : ListedText.joined(texts + [country]), country)
  }

  private mutating func addDocument(_ element: XMLElement) {
    guard let identity = element.attribute("IdentityID") else { return }
    documents[identity, default: []].append(element)
  }

  private mutating func addParty(_ party: XMLElement, _ reader: XMLReader) throws(Problem) {
    guard let profile = party.first("Profile"), let number = party.attribute("FixedRef") else {
      throw reader.problem("changed-format", "a party without a profile", "Profile and FixedRef")
    }
    var entity = ListedEntity(
      list: "", number: number, kind: words.kind(profile.attribute("PartySubTypeID")), names: [])
    for identity in profile.all("Identity") where identity.attribute("False") != "true" {
      OFACNames.add(identity, words, to: &entity)
      for document in documents.removeValue(forKey: identity.attribute("ID") ?? "") ?? [] {
        add(document: document, to: &entity)
      }
    }
    for feature in profile.all("Feature") { add(feature: feature, to: &entity) }
    if let id = profile.attribute("ID") { places[id] = entities.count }
    entities.append(entity)
  }

  private func add(document: XMLElement, to entity: inout ListedEntity) {
    let kind = document.attribute("IDRegDocTypeID").flatMap { words.documents[$0] } ?? "document"
    guard let number = document["IDRegistrationNo"] else { return }
    if kind.hasPrefix("Digital Currency Address") {
      return entity.add(
        wallet: number, coin: kind.split(separator: " ").last.map(String.init) ?? "")
    }
    guard !OFACFeatures.concernsSex(kind) else { return }
    entity.add(
      document: kind, number,
      country: document.attribute("IssuedBy-CountryID").flatMap { words.countries[$0] })
  }

  private func add(feature: XMLElement, to entity: inout ListedEntity) {
    let kind = feature.attribute("FeatureTypeID").flatMap { words.features[$0] } ?? ""
    for version in feature.all("FeatureVersion") {
      let located = version.all("VersionLocation").compactMap {
        $0.attribute("LocationID").flatMap { locations[$0] }
      }
      let texts = version.all("VersionDetail").map(\.text)
      switch kind {
      case "Birthdate":
        for period in version.all("DatePeriod") {
          if let birth = OFACPeriod.birth(period), !entity.births.contains(birth) {
            entity.births.append(birth)
          }
        }
      case "Place of Birth": for text in texts { entity.add(birthPlace: text) }
      case "Nationality Country", "Citizenship Country", "Nationality of Registration",
        "Vessel Flag":
        for country in located.map(\.country) + texts { entity.add(country: country) }
      case "Location":
        for (text, country) in located {
          entity.add(address: [text])
          entity.add(country: country)
        }
      default: add(other: kind, texts, to: &entity)
      }
    }
  }

  private func add(other kind: String, _ texts: [String], to entity: inout ListedEntity) {
    if kind.hasPrefix("Digital Currency Address") {
      let coin = kind.split { !($0.isLetter || $0.isNumber) }.last.map(String.init) ?? ""
      for text in texts { entity.add(wallet: text, coin: coin) }
    } else if OFACFeatures.identifies(kind) {
      let name = kind.filter { $0 != ":" }
      for text in texts { entity.add(document: name, text) }
    }
  }

  private mutating func addEntry(_ entry: XMLElement) {
    guard let place = entry.attribute("ProfileID").flatMap({ places[$0] }) else {
      return orphans["list entries", default: 0] += 1
    }
    if let list = entry.attribute("ListID").flatMap({ words.lists[$0] }) {
      lists[list, default: 0] += 1
    }
    for measure in entry.all("SanctionsMeasure") {
      let kind = measure.attribute("SanctionsTypeID").flatMap { words.measures[$0] }
      if kind == nil || kind == "Program" { entities[place].add(programme: measure["Comment"]) }
    }
  }
}
