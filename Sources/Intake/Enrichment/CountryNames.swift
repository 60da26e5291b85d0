import Foundation

/// Countries by their English names, as some products log them.
enum CountryNames {
  private static let codes: [String: String] = {
    let english = Locale(identifier: "en_US")
    var codes: [String: String] = [:]
    for code in Codes.countries {
      codes[code] = code
      if let name = english.localizedString(forRegionCode: code) {
        (codes[name], codes[name.uppercased()]) = (code, code)
      }
    }
    return codes.merging(others) { $1 }
  }()

  /// Names that logs write and the locale data does not.
  private static let others = [
    "BOLIVIA, PLURINATIONAL STATE OF": "BO", "BOSNIA AND HERZEGOVINA": "BA",
    "BRUNEI DARUSSALAM": "BN",
    "BURMA": "MM", "CAPE VERDE": "CV", "CHINA": "CN", "CONGO": "CG", "CÔTE D'IVOIRE": "CI",
    "CZECH REPUBLIC": "CZ",
    "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA": "KP", "HONG KONG": "HK",
    "IRAN, ISLAMIC REPUBLIC OF": "IR",
    "IVORY COAST": "CI", "KOREA": "KR", "KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF": "KP",
    "KOREA, REPUBLIC OF": "KR", "LAO PEOPLE'S DEMOCRATIC REPUBLIC": "LA", "MACAO": "MO",
    "MACAU": "MO",
    "MACEDONIA": "MK", "MOLDOVA, REPUBLIC OF": "MD", "MYANMAR": "MM", "PALESTINE": "PS",
    "REPUBLIC OF KOREA": "KR", "RUSSIAN FEDERATION": "RU", "SWAZILAND": "SZ",
    "SYRIAN ARAB REPUBLIC": "SY", "TAIWAN, PROVINCE OF CHINA": "TW",
    "TANZANIA, UNITED REPUBLIC OF": "TZ", "THE NETHERLANDS": "NL", "TRINIDAD AND TOBAGO": "TT",
    "TURKEY": "TR", "UNITED STATES OF AMERICA": "US", "VENEZUELA, BOLIVARIAN REPUBLIC OF": "VE",
    "VIET NAM": "VN",
  ]

  /// All names in capital letters, with their codes.
  static var all: [String: String] { codes }

  /// The ISO 3166-1 alpha-2 code of a code or an English name.
  static func code(_ text: String) -> String? { codes[text] ?? codes[text.uppercased()] }
}
