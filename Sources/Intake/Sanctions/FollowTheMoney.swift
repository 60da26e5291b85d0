// SPDX-License-Identifier: Apache-2.0
import Domain

/// Entities of the Follow-the-Money model, a JSON object a line, joined by the ids they refer to.
///
/// Only what is about whom a list names is read; traits such as sex, religion or ethnicity are not.
///
/// - Source: alephdata/followthemoney, `schema/*.yaml`.
struct FollowTheMoney {
  private var entities: [String: ListedEntity] = [:]
  private var order: [String] = []
  private var parts: [Part] = []
  private var datasets: [String: Int] = [:]
  private(set) var orphans: [String: Int] = [:]
  private var newest = ""

  /// A wallet, an address, a document or a sanction that belongs to somebody.
  private struct Part {
    let id: String
    let kind: String
    let holders: [String]
    let values: [String: [String]]
  }

  private static let kinds: [String: ListedEntity.Kind] = [
    "Person": .person, "Organization": .organisation, "Company": .organisation,
    "LegalEntity": .unknown, "PublicBody": .organisation, "Vessel": .vessel, "Airplane": .aircraft,
  ]
  private static let holders: [String: [String]] = [
    "CryptoWallet": ["holder"], "Identification": ["holder"], "Passport": ["holder"],
    "Sanction": ["entity"], "Address": [],
  ]
  /// By the property of an entity, what its number is.
  private static let numbers: KeyValuePairs<String, String> = [
    "passportNumber": "Passport", "idNumber": "Identification number", "taxNumber": "Tax number",
    "registrationNumber": "Registration number", "innCode": "INN", "ogrnCode": "OGRN",
    "leiCode": "LEI", "imoNumber": "IMO number", "mmsi": "MMSI", "swiftBic": "SWIFT/BIC",
    "callSign": "Call Sign",
  ]

  /// Whether a record is an entity of this model.
  static func recognises(_ record: RecordView) -> Bool {
    record["id"]?.text != nil && record["schema"]?.text != nil
      && record["properties"]?.isObject == true
  }

  mutating func add(_ record: RecordView) {
    guard let id = record["id"]?.text, let schema = record["schema"]?.text,
      let properties = record["properties"]
    else { return }
    for dataset in record["datasets"]?.elements ?? [] {
      if let name = dataset.text { datasets[name, default: 0] += 1 }
    }
    for key in ["last_change", "last_seen"] as [FieldPath] {
      if let text = record[key]?.text, text > newest { newest = text }
    }
    var values: [String: [String]] = [:]
    for (key, value) in properties.members { values[key] = value.elements.compactMap(\.text) }
    if let kind = Self.kinds[schema] {
      add(entity: id, kind, values)
    } else if let roles = Self.holders[schema] {
      parts.append(
        Part(
          id: id, kind: schema, holders: roles.flatMap { values[$0] ?? [] }, values: values))
    }
  }

  /// What is listed: everybody with a sanction, or everybody where the file has none.
  ///
  /// Others stand in such files too: nobody is listed for being related.
  mutating func finish(
    list told: String?
  ) -> (list: String, date: String?, entities: [ListedEntity]) {
    var addresses: [String: Part] = [:]
    for part in parts where part.kind == "Address" { addresses[part.id] = part }
    var sanctioned: Set<String> = []
    for part in parts where part.kind != "Address" {
      var isHeld = false
      for holder in part.holders where entities[holder] != nil {
        isHeld = true
        add(part, to: holder)
        if part.kind == "Sanction" { sanctioned.insert(holder) }
      }
      if !isHeld { orphans[part.kind.lowercased() + "s", default: 0] += 1 }
    }
    let list = told ?? (datasets.count == 1 ? datasets.keys.first : nil) ?? "ftm"
    var listed: [ListedEntity] = []
    for id in order where sanctioned.isEmpty || sanctioned.contains(id) {
      guard var entity = entities[id] else { continue }
      for reference in links[id] ?? [] {
        guard let address = addresses[reference] else { continue }
        add(address: address, to: &entity)
      }
      entity.list = list
      listed.append(entity)
    }
    return (list, ListDate.iso(newest), listed)
  }

  /// By the id of an entity, the addresses it refers to.
  private var links: [String: [String]] = [:]

  private mutating func add(
    entity id: String, _ kind: ListedEntity.Kind, _ values: [String: [String]]
  ) {
    var entity = ListedEntity(list: "", number: id, kind: kind, names: [])
    let family = values["lastName"]?.count == 1 ? values["lastName"]?.first : nil
    for (place, name) in (values["name"] ?? []).enumerated() {
      entity.add(name: name, place == 0 ? .primary : .strong, family: place == 0 ? family : nil)
    }
    for name in values["alias"] ?? [] { entity.add(name: name, .strong) }
    for name in values["previousName"] ?? [] { entity.add(name: name, .former) }
    for name in values["weakAlias"] ?? [] { entity.add(name: name, .weak) }
    for birth in values["birthDate"] ?? [] { entity.add(birth: birth) }
    for place in values["birthPlace"] ?? [] { entity.add(birthPlace: place) }
    for key in ["country", "nationality", "jurisdiction", "mainCountry", "flag"] {
      for country in values[key] ?? [] { entity.add(country: country) }
    }
    for address in values["address"] ?? [] { entity.add(address: [address]) }
    for (key, kind) in Self.numbers {
      for number in values[key] ?? [] { entity.add(document: kind, number) }
    }
    for key in ["program", "programId"] {
      for programme in values[key] ?? [] { entity.add(programme: programme) }
    }
    if entities[id] == nil { order.append(id) }
    links[id] = values["addressEntity"]
    entities[id] = entity
  }

  private mutating func add(_ part: Part, to holder: String) {
    guard var entity = entities[holder] else { return }
    switch part.kind {
    case "CryptoWallet":
      for address in part.values["publicKey"] ?? [] {
        let coin = part.values["currencySymbol"]?.first ?? part.values["currency"]?.first
        entity.add(wallet: address, coin: coin ?? WalletCoin.guess(address) ?? "UNKNOWN")
      }
    case "Sanction":
      for key in ["program", "programId"] {
        for programme in part.values[key] ?? [] { entity.add(programme: programme) }
      }
    default:
      for number in part.values["number"] ?? [] {
        entity.add(
          document: part.values["type"]?.first ?? part.kind, number,
          country: part.values["country"]?.first)
      }
    }
    entities[holder] = entity
  }

  private func add(address part: Part, to entity: inout ListedEntity) {
    func first(_ key: String) -> String? { part.values[key]?.first }
    if let full = first("full") {
      entity.add(address: [full])
    } else {
      entity.add(address: [
        first("street"), first("street2"), first("city"), first("postalCode"), first("state"),
        first("country"),
      ])
    }
    entity.add(country: first("country"))
  }
}
