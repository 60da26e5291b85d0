/// A Korean address, by road or by lot, in Hangul or in Latin letters.
///
/// Where a road is named, what a road address does without is left out: the neighbourhood and the building's name.
///
/// - Source: Republic of Korea, Road Name Address Act; the official English spelling hangs `-ro`, `-gil`, `-gu` on names.
struct KoreanAddress {
  private(set) var parts = AddressParts()
  private var areas: [String] = []
  private var road: String?
  private var names: [String] = []
  private var numbers: [String] = []
  private var code: String?

  init(_ address: AddressWords) {
    for word in Self.words(address) { take(word) }
    let place = road.map { [$0] } ?? names
    parts.street = areas.sorted() + place.sorted() + numbers + [code].compactMap(\.self)
  }

  /// Hangul spelled in Latin letters, numbers set apart from the words that they hang on, without what stands in brackets.
  private static func words(_ address: AddressWords) -> [String] {
    var (words, depth, inner) = ([String](), 0, "")
    var kept = ""
    for letter in address.text {
      if letter == "(" {
        depth += 1
      } else if letter == ")", depth > 0 {
        depth -= 1
        if PostalCode.isFive(inner) { kept += " \(inner) " }
        inner = ""
      } else if depth > 0 {
        inner.append(letter)
      } else {
        kept.append(letter)
      }
    }
    for word in AddressWords(kept).words where word != "#" {
      words += cut(word).flatMap { $0.contains("-") ? [$0] : FoldedText($0).words }
    }
    return words
  }

  /// `테헤란로123` is a road and a number; `101동`, `3층` and `8길` stay whole.
  private static func cut(_ word: String) -> [String] {
    guard let digit = word.firstIndex(where: \.isNumber), digit > word.startIndex else {
      return [word]
    }
    let (head, tail) = (word[..<digit], word[digit...])
    guard head.hasSuffix("로") || head.hasSuffix("길") else { return [word] }
    return cutTail(String(head), String(tail))
  }

  /// `로8길12`: the branch goes with its road.
  private static func cutTail(_ head: String, _ tail: String) -> [String] {
    guard let branch = tail.firstIndex(of: "길") else { return [head, tail] }
    let rest = String(tail[tail.index(after: branch)...])
    return [head + tail[...branch]] + (rest.isEmpty ? [] : [rest])
  }

  private mutating func take(_ word: String) {
    if Self.countries.contains(word) { return }
    if let area = Self.cities[word] ?? Self.area(word) { return add(area) }
    if PostalCode.isFive(word) {
      code = word
    } else if let unit = Self.unit(word) {
      parts.unit.append(unit)
    } else if word.hasSuffix("gil"), let road, word.first?.isNumber == true {
      self.road = road + word
    } else if word.hasSuffix("ro") || (word.hasSuffix("gil") && word.count > 4) {
      road = road.map { word.first?.isNumber == true ? $0 + word : word } ?? word
    } else if word.first?.isNumber == true {
      numbers.append(word)
    } else {
      names.append(word)
    }
  }

  private mutating func add(_ area: String) {
    if !areas.contains(area) { areas.append(area) }
  }

  /// A province, city or district, without the syllable that says which of them it is where people leave it out.
  private static func area(_ word: String) -> String? {
    for ending in ["teukbyeoljachisi", "teukbyeolsi", "gwangyeoksi", "teukbyeoljachido"]
    where word.hasSuffix(ending) && word.count > ending.count {
      return cities[String(word.dropLast(ending.count))] ?? String(word.dropLast(ending.count))
    }
    if word.hasSuffix("si"), word.count > 4, word.first?.isLetter == true {
      return String(word.dropLast(2))
    }
    return word.hasSuffix("gu") && word.count > 3 || word.hasSuffix("gun") && word.count > 5
      ? word : nil
  }

  /// `101동`, `1203호`, `3층`, `B1`: a building of an estate, a flat, a floor.
  private static func unit(_ word: String) -> String? {
    let body =
      word.hasPrefix("je") && word.dropFirst(2).first?.isNumber == true
      ? word.dropFirst(2) : word[...]
    let digits = body.prefix(while: \.isNumber)
    guard !digits.isEmpty else {
      let under = word.hasPrefix("jiha") ? word.dropFirst(4) : "x"
      let floor = under.prefix(while: \.isNumber)
      return floor.isEmpty ? nil : "flb\(floor)"
    }
    switch body.dropFirst(digits.count) {
    case "dong": return "b\(digits)"
    case "ho", "hosil": return String(digits)
    case "cheung", "f", "fl": return "fl\(digits)"
    default: return nil
    }
  }

  private static let countries: Set<String> = [
    "daehanminguk", "hanguk", "korea", "republic", "of", "south", "rok",
  ]

  private static let cities: [String: String] = {
    var table: [String: String] = [:]
    for city in ["seoul", "busan", "daegu", "incheon", "gwangju", "daejeon", "ulsan", "sejong"] {
      (table[city], table[city + "si"]) = (city, city)
    }
    for (name, short) in [
      ("gyeonggi", "gyeonggi"), ("gangwon", "gangwon"), ("jeju", "jeju"),
      ("chungcheongbuk", "chungbuk"), ("chungcheongnam", "chungnam"), ("jeollabuk", "jeonbuk"),
      ("jeonbuk", "jeonbuk"), ("jeollanam", "jeonnam"), ("gyeongsangbuk", "gyeongbuk"),
      ("gyeongsangnam", "gyeongnam"), ("chungbuk", "chungbuk"), ("chungnam", "chungnam"),
      ("jeonnam", "jeonnam"), ("gyeongbuk", "gyeongbuk"), ("gyeongnam", "gyeongnam"),
    ] {
      (table[name], table[name + "do"]) = (short, short)
    }
    return table
  }()
}
