/// An address of the United States, Canada, the United Kingdom, Germany or a country with like habits.
///
/// - Source: USPS Publication 28, appendices B and C; Canada Post addressing guidelines; DIN 5008.
struct WesternAddress {
  private(set) var parts = AddressParts()
  private var words: [String]
  private var state: String?
  private var code: String?

  init(_ address: AddressWords) {
    words = address.words.flatMap { word in
      word == "#" || word.contains("-") ? [word] : FoldedText(word).words
    }
    dropCountry()
    takeCode()
    takeState()
    joinPieces()
    takeUnits()
    words = words.map { WesternWords.short[$0] ?? $0 }
    if isGerman { words = words.map(Self.withoutUmlautSpelling) }
    parts.street = words + [state, code].compactMap(\.self)
  }

  private mutating func dropCountry() {
    for name in WesternWords.countries where words.count > name.count {
      if Array(words.suffix(name.count)) == name { words.removeLast(name.count) }
    }
  }

  /// The postal code: by its form where that is plain, else the last number of five digits that is not the house's.
  private mutating func takeCode() {
    for place in words.indices.reversed() {
      if let code = PostalCode.whole(words[place]) {
        self.code = code
        words.remove(at: place)
        return
      }
      if place > 0, let code = PostalCode.whole(words[place - 1] + words[place]) {
        self.code = code
        words.removeSubrange(place - 1...place)
        return
      }
    }
    guard let place = words.indices.dropFirst().last(where: { PostalCode.isFive(words[$0]) })
    else { return }
    code = String(words[place].prefix(5))
    words.remove(at: place)
    if place > 0, ["d", "de"].contains(words[place - 1]) { words.remove(at: place - 1) }
  }

  /// The state or province at the end, by its letters.
  private mutating func takeState() {
    for count in [3, 2, 1] where words.count > count + 1 {
      let name = words.suffix(count).joined(separator: " ")
      guard let letters = WesternWords.states[name] else { continue }
      words.removeLast(count)
      state = letters
      return
    }
    if let last = words.last, words.count > 2, WesternWords.stateLetters.contains(last) {
      words.removeLast()
      state = last
    }
  }

  /// Joins what is one word in two pieces: `12 a`, `p o box`, `Berliner Str.`, and leaves out `No.` before a number.
  private mutating func joinPieces() {
    var joined: [String] = []
    for (place, word) in words.enumerated() {
      let last = joined.last ?? ""
      let next = place + 1 < words.count ? words[place + 1] : ""
      let isBeforeNumber = next.first?.isNumber == true || next == "nr"
      if word.count == 1, word >= "a", word <= "z", !"nsew".contains(word), Self.isNumber(last) {
        joined[joined.count - 1] = last + word
      } else if word == "box", Array(joined.suffix(2)) == ["p", "o"] {
        joined.replaceSubrange(joined.count - 2..<joined.count, with: ["pobox"])
      } else if word == "box", last == "po" || Array(joined.suffix(2)) == ["post", "office"] {
        joined.removeLast(last == "po" ? 1 : 2)
        joined.append("pobox")
      } else if let ending = WesternWords.germanEndings[word], !last.isEmpty,
        !Self.isNumber(last),
        word.hasPrefix("str") || isGerman || (isBeforeNumber && word != "ring")
      {
        joined[joined.count - 1] = last + ending
      } else if word.hasSuffix("strasse"), word.count > 7 {
        joined.append(word.dropLast(7) + "str")
      } else if ["no", "nr", "number", "hausnr", "hausnummer"].contains(last), Self.isNumber(word) {
        joined[joined.count - 1] = word
      } else {
        joined.append(WesternWords.ordinals[word] ?? word)
      }
    }
    words = joined
  }

  /// Takes out flats, suites and floors, wherever they stand.
  private mutating func takeUnits() {
    takeLeadingUnit()
    var rest: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1] : nil
      if WesternWords.floors.contains(word), let last = rest.last, let floor = Self.floor(last),
        last.count <= 4,
        last != floor || rest.dropLast().contains(where: { $0.contains(where: \.isNumber) })
      {
        rest.removeLast()
        parts.unit.append("fl" + floor)
        index += 1
      } else if WesternWords.floors.contains(word), let floor = next.flatMap(Self.floor) {
        parts.unit.append("fl" + floor)
        index += 2
      } else if WesternWords.units.contains(word), let next, Self.isUnit(next, after: word) {
        if next == "#" || WesternWords.units.contains(next) {
          index += 1
          continue
        }
        parts.unit.append(next)
        index += 2
      } else {
        rest.append(word)
        index += 1
      }
    }
    words = rest
  }

  /// `4-12 Elm Street` in Canada: the unit, then the house.
  private mutating func takeLeadingUnit() {
    guard let first = words.first, WesternWords.provinces.contains(state ?? ""),
      let dash = first.firstIndex(of: "-")
    else { return }
    parts.unit.append(String(first[..<dash]))
    words[0] = String(first[first.index(after: dash)...])
  }

  /// What may follow the word for a unit: a number, a letter or two, or another such word.
  private static func isUnit(_ text: String, after word: String) -> Bool {
    if text == "#" || WesternWords.units.contains(text) { return true }
    return text.contains(where: \.isNumber) || (text.count <= 2 && word != "ste" && word != "#")
  }

  private static func floor(_ text: String) -> String? {
    let digits = text.prefix(while: \.isNumber)
    guard !digits.isEmpty, ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    else { return nil }
    return String(digits)
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy { $0.isNumber || $0 == "-" }
  }

  private var isGerman: Bool {
    words.contains { word in
      WesternWords.germanEndings.values.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
    }
  }

  /// `mueller` and `muller` are one spelling of Müller.
  private static func withoutUmlautSpelling(_ word: String) -> String {
    var out = ""
    for letter in word {
      if letter == "e", let last = out.last, "aou".contains(last) { continue }
      out.append(letter)
    }
    return out
  }
}
