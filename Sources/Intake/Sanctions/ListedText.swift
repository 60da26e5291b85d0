// SPDX-License-Identifier: Apache-2.0
import Domain

/// Texts of lists, made fit to keep: one line, single blanks, no signs for nothing.
enum ListedText {
  /// Longer ones are cut; nobody has such a name.
  static let limit = 1000

  /// The text on one line, or `nil` where it says nothing.
  static func clean(_ text: some StringProtocol) -> String? {
    if isClean(text) { return isNothing(text) ? nil : String(text) }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || isControl(scalar) {
        if let last = clean.last, last != " " { clean.append(" ") }
      } else {
        clean.append(scalar)
      }
      if clean.count > limit { break }
    }
    if clean.last == " " { clean.removeLast() }
    return isNothing(String(clean)) ? nil : String(clean)
  }

  /// The parts that say something, with commas between.
  static func joined(_ parts: [String?], by separator: String = ", ") -> String? {
    let parts = parts.compactMap { $0 }.compactMap { clean($0) }
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }

  /// The code of a country in the words of a list; `nil` where it names none.
  static func country(_ text: String?) -> String? {
    guard let text = text.flatMap({ clean($0) }) else { return nil }
    return CountryNames.code(text) ?? ListedCountries.code(text)
  }

  /// A number of bytes over which a text is looked at closely is short: most need no change.
  private static func isClean(_ text: some StringProtocol) -> Bool {
    var (last, count) = (UInt8(0x20), 0)
    for byte in text.utf8 {
      guard byte > 0x20 || (byte == 0x20 && last != 0x20), byte < 0x7F else { return false }
      (last, count) = (byte, count + 1)
    }
    return last != 0x20 && count <= limit
  }

  private static func isNothing(_ text: some StringProtocol) -> Bool {
    let words: Set<String> = ["", "-", "-0-", "na", "n/a", "unknown", "undetermined", "none"]
    return text.utf8.count <= 12 && words.contains(text.lowercased())
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}

extension ListedEntity {
  /// Adds a name, if it says something and is not there; a better word for the same name takes its place.
  mutating func add(name text: String?, _ quality: ListedName.Quality, family: String? = nil) {
    guard let text = text.flatMap({ ListedText.clean($0) }) else { return }
    if let place = names.firstIndex(where: { $0.text == text }) {
      if names[place].quality == .weak, quality != .weak { names[place].quality = quality }
      return
    }
    names.append(
      ListedName(text, quality: quality, family: family.flatMap { ListedText.clean($0) }))
  }

  mutating func add(birth text: String?) {
    guard let birth = text.flatMap({ Birth(listed: $0) }), !births.contains(birth) else { return }
    births.append(birth)
  }

  mutating func add(birthPlace text: String?) {
    guard let text = text.flatMap({ ListedText.clean($0) }), !birthPlaces.contains(text) else {
      return
    }
    birthPlaces.append(text)
  }

  mutating func add(country text: String?) {
    guard let code = ListedText.country(text), !countries.contains(code) else { return }
    countries.append(code)
  }

  mutating func add(address parts: [String?]) {
    guard let text = ListedText.joined(parts), !addresses.contains(text) else { return }
    addresses.append(text)
  }

  mutating func add(document kind: String?, _ number: String?, country: String? = nil) {
    guard let number = number.flatMap({ ListedText.clean($0) }) else { return }
    let kind = kind.flatMap { ListedText.clean($0) } ?? "document"
    let document = Document(kind: kind, number: number, country: ListedText.country(country))
    if !documents.contains(document) { documents.append(document) }
  }

  mutating func add(wallet address: String?, coin: String) {
    guard let address = address.flatMap({ ListedText.clean($0) }) else { return }
    let wallet = ListedWallet(coin: WalletCoin.today(coin), address: address)
    if !wallets.contains(wallet) { wallets.append(wallet) }
  }

  mutating func add(programme text: String?) {
    guard let text = text.flatMap({ ListedText.clean($0) }), !programmes.contains(text) else {
      return
    }
    programmes.append(text)
  }
}
