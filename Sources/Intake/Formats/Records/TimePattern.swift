import Domain

/// A pattern of letters for a moment, as `M/d/yyyy h:mm:ss a XXX`.
///
/// `yyyy`, `MM` or `M`, `MMM` (English), `dd` or `d`, `HH` or `H`, `hh` or `h` with `a` (AM, PM), `mm`, `ss`, `S` (any
/// digits of a fraction), `XXX` (an offset or Z). Anything else stands for itself.
struct TimePattern: Sendable {
  private let parts: [Part]
  /// Minutes east of UTC, where the pattern has no offset.
  private let offset: Int

  private enum Part: Sendable, Equatable { case field(Character, Int), literal(Character) }

  /// - Precondition: none; a pattern without a year, month and day gives no moment.
  init(_ pattern: String, offset: Int = 0) {
    var parts: [Part] = []
    for letter in pattern {
      if "yMdHhmsSaX".contains(letter) {
        if case .field(letter, let count)? = parts.last {
          parts[parts.count - 1] = .field(letter, count + 1)
        } else {
          parts.append(.field(letter, 1))
        }
      } else {
        parts.append(.literal(letter))
      }
    }
    (self.parts, self.offset) = (parts, offset)
  }

  /// Whether it names at least a day.
  var isWhole: Bool {
    "yMd".allSatisfy { letter in
      parts.contains { if case .field(letter, _) = $0 { true } else { false } }
    }
  }

  func moment(_ text: String) -> Moment? {
    var values: [Character: Int] = [:]
    var rest = Substring(text)
    for part in parts {
      switch part {
      case .literal(let letter):
        guard rest.first == letter else { return nil }
        rest = rest.dropFirst()
      case .field(let letter, let count):
        guard let value = Self.take(letter, count, &rest) else { return nil }
        values[letter] = value
      }
    }
    return rest.isEmpty ? moment(values) : nil
  }

  private func moment(_ values: [Character: Int]) -> Moment? {
    guard let year = values["y"], let month = values["M"], let day = values["d"] else { return nil }
    var hour = values["H"] ?? values["h"] ?? 0
    if let half = values["a"] {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half * 12
    }
    let clock = "\(two(hour)):\(two(values["m"] ?? 0)):\(two(values["s"] ?? 0))"
    let local = Moment(rfc3339: "\(four(year))-\(two(month))-\(two(day))T\(clock)Z")
    let minutes = values["X"] ?? offset
    return local.map {
      Moment(milliseconds: $0.milliseconds + Int64(values["S"] ?? 0) - Int64(minutes) * 60_000)
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private func four(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
  }

  private static func take(_ letter: Character, _ count: Int, _ rest: inout Substring) -> Int? {
    switch letter {
    case "a":
      let word = rest.prefix(2).uppercased()
      guard word == "AM" || word == "PM" else { return nil }
      rest = rest.dropFirst(2)
      return word == "PM" ? 1 : 0
    case "M" where count >= 3:
      let word = rest.prefix { $0.isLetter }
      guard word.count >= 3, let number = months.firstIndex(of: word.prefix(3).lowercased())
      else { return nil }
      rest = rest.dropFirst(word.count)
      return number + 1
    case "X": return takeOffset(&rest)
    case "S":
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      return Int((digits + "000").prefix(3))
    default:
      let limit = count >= 4 ? 4 : 2
      let digits = rest.prefix(limit).prefix { $0.isASCII && $0.isNumber }
      guard digits.count >= (count == 1 ? 1 : count) else { return nil }
      rest = rest.dropFirst(digits.count)
      return Int(digits)
    }
  }

  private static func takeOffset(_ rest: inout Substring) -> Int? {
    if rest.first == "Z" {
      rest = rest.dropFirst()
      return 0
    }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    let body = rest.dropFirst().prefix { $0.isNumber || $0 == ":" }
    let digits = body.filter(\.isNumber)
    guard digits.count == 4, let number = Int(digits), number % 100 < 60, number < 2400 else {
      return nil
    }
    rest = rest.dropFirst(1 + body.count)
    let minutes = number / 100 * 60 + number % 100
    return sign == "-" ? -minutes : minutes
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
