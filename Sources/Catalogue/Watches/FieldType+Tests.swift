import Domain

extension FieldType {
  /// What can be tested of such a field, for problems.
  var allowedTests: String {
    switch self {
    case .flag: "true, false or present"
    case .number, .clock: "at-least, at-most, above, below or present"
    case .list: "has, in-list or present"
    case .country: "a country, in-list, on-declared-travel or present"
    case .address: "an address, in-list, in-networks or present"
    case .moment, .date, .dateOrMoment: "since, until, clock or present"
    default: "a word, a list of words, in-list or present"
    }
  }

  /// What is wanted instead of `text`, or `nil` where `text` is a value of this type.
  func refusal(of text: String) -> String? {
    switch self {
    case .word(let words): words.contains(text) ? nil : oneOf(words)
    case .country: isLetters(text, 2) ? nil : "two capital letters, as in ISO 3166-1"
    case .currency: isLetters(text, 3) ? nil : "three capital letters, as in ISO 4217"
    case .address: NetworkText(text).address == nil ? "an IPv4 or IPv6 address" : nil
    case .month:
      text.utf8.count == 7 && Moment(date: text + "-01") != nil ? nil : "a month such as 2025-06"
    default: nil
    }
  }

  private func isLetters(_ text: String, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
