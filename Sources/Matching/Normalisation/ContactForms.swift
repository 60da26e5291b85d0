/// The one form of an address of mail: small letters, without the dots and the +tag that mail services pass over.
package enum Mailbox {
  package static func normal(_ text: String) -> String {
    let text = text.lowercased().filter { !$0.isWhitespace }
    guard let at = text.lastIndex(of: "@") else { return text }
    let name = text[..<at].prefix { $0 != "+" }.filter { $0 != "." }
    let domain = text[text.index(after: at)...]
    return "\(name)@\(domain == "googlemail.com" ? "gmail.com" : domain)"
  }

  /// What stands before the @, or the whole text where there is none.
  package static func local(_ text: String) -> Substring {
    text.lastIndex(of: "@").map { text[..<$0] } ?? text[...]
  }
}

/// The one form of a telephone number: its digits.
///
/// A keyed hash stays as it is.
package enum PhoneNumber {
  package static func normal(_ text: String) -> String {
    if text.contains(where: \.isLetter) { return text.lowercased() }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
  }

  /// Whether both can be one number, one of them perhaps written without the country.
  package static func agree(_ left: String, _ right: String) -> Bool {
    let (one, two) = (normal(left), normal(right))
    if one == two { return true }
    if (one + two).contains(where: \.isLetter) { return false }
    let national = [one, two].map { String($0.drop { $0 == "0" }) }
    let (short, long) =
      national[0].count <= national[1].count
      ? (national[0], national[1]) : (national[1], national[0])
    return short.count >= 7 && long.hasSuffix(short)
  }
}
