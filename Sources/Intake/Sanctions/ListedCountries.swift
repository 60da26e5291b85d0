// SPDX-License-Identifier: Apache-2.0

/// Countries in the words of those who publish lists.
enum ListedCountries {
  private static let others = [
    "BAHAMAS": "BS", "CHINA HONG KONG SPECIAL ADMINISTRATIVE": "HK",
    "CHINA MACAO SPECIAL ADMINISTRATIVE": "MO", "CONGO DEMOCRATIC REPUBLIC": "CD",
    "CONGO DEMOCRATIC REPUBLIC OF": "CD", "CONGO REPUBLIC OF": "CG", "COTE D IVOIRE": "CI",
    "CRIMEA": "UA", "DEMOCRATIC REPUBLIC OF CONGO": "CD", "DPRK": "KP", "GAMBIA": "GM",
    "GAZA": "PS", "GAZA STRIP": "PS", "IRAN ISLAMIC REPUBLIC OF": "IR", "KOREA NORTH": "KP",
    "KOREA SOUTH": "KR",
    "MACEDONIA NORTH": "MK", "MAN ISLE OF": "IM", "NORTH MACEDONIA REPUBLIC OF": "MK",
    "NORTHERN GAZA": "PS", "OCCUPIED PALESTINIAN TERRITORIES": "PS", "PALESTINIAN": "PS",
    "REPUBLIC OF CONGO": "CG", "RUSSIA": "RU", "STATE OF PALESTINE": "PS", "TURKIYE": "TR",
    "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND": "GB",
    "UNITED REPUBLIC OF TANZANIA": "TZ", "UK": "GB", "USA": "US", "UAE": "AE",
    "VIRGIN ISLANDS BRITISH": "VG", "WEST BANK": "PS", "YEMEN REPUBLIC OF": "YE",
  ]

  /// By the comparable form of their English names.
  private static let codes: [String: String] = {
    var codes = others
    for (name, code) in CountryNames.all where codes[key(name)] == nil { codes[key(name)] = code }
    return codes
  }()

  /// The ISO 3166-1 alpha-2 code of a name; `nil` where it is none.
  static func code(_ text: String) -> String? { codes[key(text)] }

  /// Capital letters without marks, and without the words that come and go.
  private static func key(_ text: String) -> String {
    let plain = text.uppercased().replacing("&", with: " AND ").replacing("ST.", with: "SAINT")
      .replacing("Ü", with: "U").replacing("Ô", with: "O").replacing("’", with: " ")
    return plain.split { !($0.isLetter || $0.isNumber) }.filter { !["THE", "REGION"].contains($0) }
      .joined(separator: " ")
  }
}
