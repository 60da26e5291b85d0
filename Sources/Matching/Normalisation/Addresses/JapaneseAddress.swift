/// A Japanese address, in its own letters or in Latin ones.
///
/// Block numbers are one word (`1-2-3`), however the signs between them are written.
///
/// - Source: Japan Post, how to write addresses; 住居表示に関する法律.
struct JapaneseAddress {
  private(set) var parts = AddressParts()

  init(_ address: AddressWords) {
    let scalars = address.text.unicodeScalars
    if scalars.contains(where: { (0x3040...0x9FFF).contains($0.value) && $0 != "〒" }) {
      takeOwnLetters(address.text)
    } else {
      takeLatin(address.words)
    }
  }

  private mutating func takeOwnLetters(_ text: String) {
    var text = text.replacing(/〒?\s*([0-9]{3})-([0-9]{4})(?![0-9-])/) { match in
      parts.street.append("\(match.output.1)\(match.output.2)")
      return " "
    }
    text = text.replacing(/^\s*(日本国?)[\s、,]*/, with: "")
    text = Self.plainNumbers(text).replacing(/ー(?=[0-9])/, with: "-")
    text = text.replacing(/(丁目|番地の|番地|番|号室|号|階)\s*(?=[0-9])/) { match in
      match.output.1 == "号室" || match.output.1 == "階" ? String(match.output.0) : "-"
    }
    text = text.replacing(/([0-9])(丁目|番地|番|号)(?!室)/, with: { "\($0.output.1) " })
    text = text.replacing(/([0-9]+)階/) { match in
      parts.unit.append("fl\(match.output.1)")
      return " "
    }
    text = text.replacing(/([0-9]+)号室/) { match in
      parts.unit.append(String(match.output.1))
      return " "
    }
    let code = parts.street
    parts.street = []
    takeBlocks(text)
    parts.street += code
  }

  /// The area, the block's number, the building; a number behind the building is a room.
  private mutating func takeBlocks(_ text: String) {
    let words = text.replacing(/([0-9]+(-[0-9]+)*)/) { " \($0.output.0) " }
      .split { $0.isWhitespace || "、,。・".contains($0) }.map(String.init)
    var (area, block, building) = ("", [String](), "")
    for word in words {
      if word.first?.isNumber != true {
        if block.isEmpty { area += word } else { building += word }
      } else if building.isEmpty, block.isEmpty {
        block = word.split(separator: "-").map(String.init)
      } else {
        parts.unit.append(word)
      }
    }
    if block.count == 4 { parts.unit.append(block.removeLast()) }
    parts.street += [area, building].filter { !$0.isEmpty && $0 != "-" }.map(Self.folded)
    if !block.isEmpty { parts.street.append(block.joined(separator: "-")) }
  }

  private mutating func takeLatin(_ words: [String]) {
    var (names, blocks, code) = ([String](), [String](), [String]())
    var takesUnit = false
    for word in words.map({ $0.lowercased() }) {
      if takesUnit, word.first?.isNumber == true {
        parts.unit.append(word)
        takesUnit = false
      } else if word.firstMatch(of: /^[0-9]{3}-[0-9]{4}$/) != nil {
        code.append(word.filter(\.isNumber))
      } else if word.first?.isNumber == true {
        blocks.append(String(word.prefix { $0.isNumber || $0 == "-" }))
      } else if ["chome", "ban", "go", "japan"].contains(word) {
        continue
      } else if ["room", "apt", "unit", "#", "no"].contains(word) {
        takesUnit = true
      } else {
        names += FoldedText(word).words.map(Self.withoutKind)
      }
    }
    let numbers = blocks.joined(separator: "-").split(separator: "-").map(String.init)
    if numbers.count == 4 { parts.unit.append(numbers[3]) }
    parts.street =
      names.sorted() + [numbers.prefix(3).joined(separator: "-")].filter { !$0.isEmpty }
    parts.street += code
  }

  /// `tokyoto` and `tokyo` are one; a ward and a town keep what they are called.
  private static func withoutKind(_ word: String) -> String {
    for (ending, kept) in [("ken", 3), ("fu", 3), ("to", 4), ("shi", 3)]
    where word.hasSuffix(ending) && word.count - ending.count > kept {
      return ["kyoto"].contains(word) ? word : String(word.dropLast(ending.count))
    }
    return word
  }

  private static func folded(_ text: String) -> String {
    text.replacing(/大字|字/, with: "").replacing(/[ヶケがガ]/, with: "ケ").lowercased()
  }

  /// Numbers in Han letters before the signs of a block, as digits: 一丁目, 十二番.
  private static func plainNumbers(_ text: String) -> String {
    text.replacing(/([〇一二三四五六七八九十]+)(?=丁目|番|号)/) { match in
      var (sum, digit) = (0, 0)
      for letter in match.output.1 {
        if letter == "十" {
          sum += max(1, digit) * 10
          digit = 0
        } else {
          digit = digit * 10 + (digits[letter] ?? 0)
        }
      }
      return String(sum + digit)
    }
  }

  private static let digits: [Character: Int] = [
    "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}
