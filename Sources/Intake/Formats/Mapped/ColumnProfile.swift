import Domain

/// What the values of one column look like, in counts alone: no value is kept but the first few short words.
struct ColumnProfile {
  let name: String
  private(set) var filled = 0
  private(set) var addresses = 0
  private(set) var emails = 0
  private(set) var countries = 0
  private(set) var currencies = 0
  private(set) var numbers = 0
  private(set) var flags = 0
  /// Rows that each known time form reads.
  private(set) var times: [Int]
  /// Different short values, up to a few: the words of a closed set.
  private(set) var words: [String] = []
  private(set) var hasManyWords = false

  /// Forms of times that are tried, the surest first.
  static let forms: [(form: ColumnMap.Form, word: String)] =
    [(.plain, "RFC 3339")]
    + [
      "yyyy-MM-dd HH:mm:ss XXX", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm",
      "yyyy-MM-dd", "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd", "dd.MM.yyyy HH:mm:ss",
      "dd.MM.yyyy HH:mm", "dd.MM.yyyy", "M/d/yyyy h:mm:ss a", "M/d/yyyy h:mm a",
      "M/d/yyyy H:mm:ss", "M/d/yyyy H:mm", "M/d/yyyy", "d/M/yyyy H:mm:ss", "d/M/yyyy H:mm",
      "d/M/yyyy", "d MMM yyyy HH:mm:ss", "d MMM yyyy", "MMM d, yyyy",
    ].map { (.pattern($0, offset: 0), $0) }
    + [(.seconds, "seconds"), (.milliseconds, "milliseconds")]

  private static let readers: [TimeForm] = forms.map { form, _ in
    switch form {
    case .pattern(let pattern, _): .pattern(TimePattern(pattern))
    case .seconds: .seconds
    case .milliseconds: .milliseconds
    default: .rfc3339
    }
  }
  /// Counts since 1970 are believed between 2000 and 2100.
  private static let plausible: ClosedRange<Int64> = 946_684_800_000...4_102_444_800_000

  init(_ name: String) {
    self.name = name
    times = Array(repeating: 0, count: Self.forms.count)
  }

  mutating func take(_ text: String) {
    filled += 1
    if AddressText.canonical(text) != nil { addresses += 1 }
    if Self.isEmail(text) { emails += 1 }
    if CountryNames.code(text) != nil { countries += 1 }
    if Codes.currencies.contains(text) { currencies += 1 }
    if Double(text) != nil { numbers += 1 }
    if ["true", "false", "yes", "no"].contains(text.lowercased()) { flags += 1 }
    for (index, reader) in Self.readers.enumerated() {
      if let time = reader.moment(text), Self.plausible.contains(time.milliseconds) {
        times[index] += 1
      }
    }
    if !hasManyWords, !words.contains(text) {
      if words.count < 8, text.utf8.count <= 24 { words.append(text) } else { hasManyWords = true }
    }
  }

  /// Whether nearly all values are of a sort.
  func isMostly(_ count: Int) -> Bool { filled > 0 && count * 10 >= filled * 9 }

  /// The forms in which every value is a time.
  var timeForms: [Int] { times.indices.filter { filled > 0 && times[$0] == filled } }

  /// The sort in words, without a value.
  var shape: String {
    if filled == 0 { return "empty" }
    if isMostly(addresses) { return "network addresses" }
    if isMostly(emails) { return "e-mail addresses" }
    if let form = timeForms.first { return "times, \(Self.forms[form].word)" }
    if isMostly(flags) { return "true or false" }
    if isMostly(numbers) { return "numbers" }
    if isMostly(countries) { return "countries" }
    return hasManyWords ? "texts" : "\(words.count) different words"
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !text.contains(" ")
  }
}
