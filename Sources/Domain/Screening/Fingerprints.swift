// SPDX-License-Identifier: Apache-2.0

extension ListedEntity {
  /// The list's short name and number, by which people and files name the entry.
  package var reference: String { "\(list)/\(number)" }

  /// Sixteen hex digits that change when the entry says something else, and not with the order in which it says it.
  package var fingerprint: String {
    var parts = [reference, kind.rawValue]
    parts += names.map { "name \($0.quality.rawValue) \($0.text)" }.sorted()
    parts += births.map { "birth \($0.firstYear) \($0.lastYear) \($0.text)" }.sorted()
    parts += birthPlaces.map { "place \($0)" }.sorted()
    parts += countries.map { "country \($0)" }.sorted()
    parts += addresses.map { "address \($0)" }.sorted()
    parts += documents.map { "document \($0.kind) \($0.number) \($0.country ?? "")" }.sorted()
    parts += wallets.map { "wallet \($0.coin) \($0.address)" }.sorted()
    parts += programmes.map { "programme \($0)" }.sorted()
    return ContentHash.short(of: parts)
  }
}

extension ScreeningQuery {
  /// Sixteen hex digits that change when something else is asked; blanks and capitals do not matter.
  package var fingerprint: String {
    func plain(_ text: String?) -> String {
      (text ?? "").lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var parts = [plain(name), plain(born), plain(country), plain(place), plain(address)]
    parts += documents.map { "document \(plain($0))" }.sorted()
    parts += wallets.map { "wallet \(plain($0))" }.sorted()
    return ContentHash.short(of: parts)
  }
}

extension ContentHash {
  /// The first sixteen hex digits of the digest of texts in their order.
  fileprivate static func short(of parts: [String]) -> String {
    String(hex(Array(parts.joined(separator: "\u{1F}").utf8)).prefix(16))
  }
}
