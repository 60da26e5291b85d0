// SPDX-License-Identifier: Apache-2.0
import Domain

/// The text in which a version of a list is kept: a head of words and values, then a line for each thing that an entry says.
///
/// - Shape: values stand between tabs; an entry begins with `E`, its names with `N`, births `B`, birth places `L`, countries
///   `C`, addresses `A`, documents `D`, wallets `W`, programmes `P`. The last line says how many entries there were.
extension SanctionsList {
  static let mark = "bonafide-sanctions\t1"

  var keptText: String {
    var text = Self.mark + "\n"
    for (word, value) in version.head { text += "\(word)\t\(Self.plain(value))\n" }
    text += "\n"
    for entity in entities { Self.put(entity, in: &text) }
    text += "end\t\(entities.count)\n"
    return text
  }

  /// Reads a version; `nil` where it is not whole.
  init?(kept bytes: [UInt8], headOnly: Bool = false) {
    var lines = KeptLines(bytes)
    guard let version = ListVersion(kept: &lines) else { return nil }
    self.init(version: version, entities: [])
    if headOnly { return }
    entities.reserveCapacity(version.counts.entities)
    while let line = lines.next() {
      guard let sign = line.first else { return nil }
      if sign == "end" {
        guard line.count == 2, Int(line[1]) == entities.count else { return nil }
        return
      }
      guard take(line, sign) else { return nil }
    }
    return nil
  }

  private mutating func take(_ line: [String], _ sign: String) -> Bool {
    func value(_ place: Int) -> String? {
      place < line.count && !line[place].isEmpty ? line[place] : nil
    }
    if sign == "E" {
      guard let number = value(1), let kind = value(2).flatMap(ListedEntity.Kind.init) else {
        return false
      }
      entities.append(
        ListedEntity(list: version.list, number: number, kind: kind, names: []))
      return true
    }
    guard let first = value(1), !entities.isEmpty else { return false }
    let place = entities.count - 1
    switch sign {
    case "N":
      guard let quality = ListedName.Quality(rawValue: first), let text = value(2) else {
        return false
      }
      entities[place].names.append(ListedName(text, quality: quality, family: value(3)))
    case "B":
      guard let from = value(2).flatMap({ Int($0) }), let to = value(3).flatMap({ Int($0) })
      else { return false }
      entities[place].births.append(
        .init(text: first, firstYear: from, lastYear: to, isApproximate: value(4) == "about"))
    case "L": entities[place].birthPlaces.append(first)
    case "C": entities[place].countries.append(first)
    case "A": entities[place].addresses.append(first)
    case "D":
      guard let number = value(2) else { return false }
      entities[place].documents.append(.init(kind: first, number: number, country: value(3)))
    case "W":
      guard let address = value(2) else { return false }
      entities[place].wallets.append(ListedWallet(coin: first, address: address))
    case "P": entities[place].programmes.append(first)
    default: return false
    }
    return true
  }

  private static func put(_ entity: ListedEntity, in text: inout String) {
    func line(_ values: String?...) {
      text += values.map { $0.map(plain) ?? "" }.joined(separator: "\t") + "\n"
    }
    line("E", entity.number, entity.kind.rawValue)
    for name in entity.names { line("N", name.quality.rawValue, name.text, name.family) }
    for birth in entity.births {
      line(
        "B", birth.text, "\(birth.firstYear)", "\(birth.lastYear)",
        birth.isApproximate ? "about" : nil)
    }
    for place in entity.birthPlaces { line("L", place) }
    for country in entity.countries { line("C", country) }
    for address in entity.addresses { line("A", address) }
    for document in entity.documents {
      line("D", document.kind, document.number, document.country)
    }
    for wallet in entity.wallets { line("W", wallet.coin, wallet.address) }
    for programme in entity.programmes { line("P", programme) }
  }

  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
