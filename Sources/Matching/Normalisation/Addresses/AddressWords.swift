/// The words of an address as it was written, before a country's habits are looked at.
///
/// Wide digits are plain, and a number with a hyphen inside (`12-3`) is one word.
struct AddressWords {
  private(set) var words: [String] = []
  /// The text with wide digits made plain and without blanks at its ends.
  let text: String

  enum Country { case west, korea, japan }

  private static let most = 64

  init(_ written: String) {
    text = String(String.UnicodeScalarView(written.unicodeScalars.map(Self.plain)))
    var word = ""
    func end() {
      if !word.isEmpty, words.count < Self.most { words.append(word) }
      word = ""
    }
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "#", "№":
        end()
        if words.count < Self.most { words.append("#") }
      case "-":
        let isInside = place > 0 && place + 1 < scalars.count
        let (before, after) = isInside ? (scalars[place - 1], scalars[place + 1]) : ("-", "-")
        if Self.isDigit(before) && Self.isDigit(after) {
          word.unicodeScalars.append("-")
        } else if Self.isLetter(after), Self.joins(scalars[(place + 1)...]) {
          continue
        } else {
          end()
        }
      case "'", "’", "`": continue
      default:
        if Self.isLetter(scalar) || Self.isDigit(scalar) || scalar.properties.isDiacritic {
          word.unicodeScalars.append(scalar)
        } else {
          end()
        }
      }
    }
    end()
  }

  /// Whose habits it follows, by its letters, else by words that only one country's addresses have.
  var country: Country {
    let scalars = text.unicodeScalars
    if scalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) { return .korea }
    if scalars.contains(where: Self.isJapanese) { return .japan }
    let plain = words.map { $0.lowercased() }
    if plain.contains(where: Self.japaneseWords.contains)
      || plain.contains(where: { Self.ends($0, ["ku", "chome", "machi"]) && isHyphened($0) })
    {
      return .japan
    }
    let korean = plain.count { Self.ends($0, ["ro", "gil", "gu", "dong", "do"]) && isHyphened($0) }
    return korean > 1 || !Self.koreanWords.isDisjoint(with: plain) ? .korea : .west
  }

  /// Whether the word was written with a hyphen before its last syllable, as `Gangnam-gu`.
  private func isHyphened(_ word: String) -> Bool {
    let small = text.lowercased()
    return ["ku", "chome", "machi", "ro", "gil", "gu", "dong", "do"].contains { ending in
      word.hasSuffix(ending) && small.contains("\(word.dropLast(ending.count))-\(ending)")
    }
  }

  private static func ends(_ word: String, _ endings: [String]) -> Bool {
    endings.contains { word.hasSuffix($0) && word.count > $0.count }
  }

  private static let japaneseWords: Set<String> = ["japan", "chome", "tokyo", "osaka"]
  private static let koreanWords: Set<String> = ["korea", "seoul", "busan", "incheon", "gyeonggi"]

  /// Syllables that Korean and Japanese addresses hang on a name, and German ones on a street's.
  private static let hung: Set<String> = [
    "ro", "gil", "gu", "gun", "si", "do", "dong", "eup", "myeon", "ri", "daero", "ku", "shi", "to",
    "fu", "ken", "cho", "machi", "chome", "str", "strasse", "straße",
  ]

  private static func joins(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = String(String.UnicodeScalarView(rest.prefix(9).prefix(while: isLetter)))
    return hung.contains(word.lowercased())
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: wide(scalar.value - 0xFEE0)
    case 0x2010...0x2015, 0x2212, 0xFE63: "-"
    case 0x3000, 0xA0: " "
    default: scalar
    }
  }

  private static func wide(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? " " }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
      || scalar == "〒"
  }
}
