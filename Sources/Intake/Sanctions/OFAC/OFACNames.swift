// SPDX-License-Identifier: Apache-2.0
import Domain

/// The names of an identity in OFAC's advanced XML: aliases, each in one or several spellings, each in parts.
enum OFACNames {
  static func add(_ identity: XMLElement, _ words: OFACWords, to entity: inout ListedEntity) {
    var parts: [String: String] = [:]
    for group in identity.all("NamePartGroups", "MasterNamePartGroup", "NamePartGroup") {
      if let id = group.attribute("ID") {
        parts[id] = group.attribute("NamePartTypeID").flatMap { words.nameParts[$0] }
      }
    }
    let aliases = identity.all("Alias")
    for alias in aliases where alias.attribute("Primary") == "true" {
      add(alias, .primary, parts, to: &entity)
    }
    for alias in aliases where alias.attribute("Primary") != "true" {
      let type = alias.attribute("AliasTypeID").flatMap { words.aliases[$0] } ?? ""
      let isWeak = alias.attribute("LowQuality") == "true"
      add(alias, isWeak ? .weak : type.hasPrefix("F") ? .former : .strong, parts, to: &entity)
    }
  }

  private static func add(
    _ alias: XMLElement, _ quality: ListedName.Quality, _ kinds: [String: String],
    to entity: inout ListedEntity
  ) {
    let spellings = alias.all("DocumentedName").sorted { one, other in
      one.attribute("DocNameStatusID") == "1" && other.attribute("DocNameStatusID") != "1"
    }
    for (number, spelling) in spellings.enumerated() {
      var (family, others) = ([String](), [String]())
      for value in spelling.all("DocumentedNamePart", "NamePartValue") where !value.text.isEmpty {
        let kind = value.attribute("NamePartGroupID").flatMap { kinds[$0] }
        if kind == "Last Name" { family.append(value.text) } else { others.append(value.text) }
      }
      let surname = family.isEmpty ? nil : family.joined(separator: " ")
      let rest = others.isEmpty ? nil : others.joined(separator: " ")
      let isOther = quality == .primary && number > 0
      entity.add(
        name: ListedText.joined([surname, rest]), isOther ? .strong : quality,
        family: rest == nil ? nil : surname)
    }
  }
}
