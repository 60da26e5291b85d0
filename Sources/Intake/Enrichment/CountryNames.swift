import Foundation

/// Countries by their English names, as some products log them.
enum CountryNames {
  private static let codes: [String: String] = {
    let english = Locale(identifier: "en_US")
    var codes: [String: String] = [:]
    for code in Codes.countries {
      codes[code] = code
      if let name = english.localizedString(forRegionCode: code) {
        codes[name.uppercased()] = code
      }
    }
    return codes
  }()

  /// The ISO 3166-1 alpha-2 code of a code or an English name.
  static func code(_ text: String) -> String? { codes[text.uppercased()] }
}
