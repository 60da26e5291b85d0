/// The one form of an address of mail: small letters, without the dots and the +tag that mail services pass over.
package enum Mailbox {
  package static func normal(_ text: String) -> String {
    let text = text.lowercased().filter { !$0.isWhitespace }
    guard let at = text.lastIndex(of: "@") else { return text }
    let name = text[..<at].prefix { $0 != "+" }.filter { $0 != "." }
    let domain = text[text.index(after: at)...]
    return "\(name)@\(domain == "googlemail.com" ? "gmail.com" : domain)"
  }

  /// The same of plain ASCII, byte by byte into `form`; says whether it is such a text.
  package static func normal(
    _ bytes: UnsafeBufferPointer<UInt8>, into form: inout [UInt8]
  ) -> Bool {
    form.removeAll(keepingCapacity: true)
    guard let at = bytes.lastIndex(of: 0x40) else {
      return bytes.allSatisfy { append($0, to: &form) }
    }
    var isTag = false
    for byte in bytes[..<at] {
      isTag = isTag || byte == 0x2B
      if byte >= 0x80 { return false }
      if !isTag, byte != 0x2E { _ = append(byte, to: &form) }
    }
    let domain = form.count
    guard bytes[at...].allSatisfy({ append($0, to: &form) }) else { return false }
    if form[domain...].elementsEqual("@googlemail.com".utf8) {
      form.replaceSubrange(domain..., with: "@gmail.com".utf8)
    }
    return true
  }

  /// Appends a letter in small, and no blank; says whether it is ASCII.
  private static func append(_ byte: UInt8, to form: inout [UInt8]) -> Bool {
    switch byte {
    case 0x80...: return false
    case 0x20, 0x09...0x0D: break
    case 0x41...0x5A: form.append(byte | 0x20)
    default: form.append(byte)
    }
    return true
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

  /// The same of plain ASCII, byte by byte into `form`; says whether it is such a text.
  package static func normal(
    _ bytes: UnsafeBufferPointer<UInt8>, into form: inout [UInt8]
  ) -> Bool {
    form.removeAll(keepingCapacity: true)
    var hasLetters = false
    for byte in bytes {
      if byte >= 0x80 { return false }
      hasLetters = hasLetters || 0x61...0x7A ~= byte | 0x20
      if 0x30...0x39 ~= byte { form.append(byte) }
    }
    if hasLetters {
      form.removeAll(keepingCapacity: true)
      for byte in bytes { form.append(0x41...0x5A ~= byte ? byte | 0x20 : byte) }
    } else if form.starts(with: [0x30, 0x30]) {
      form.removeFirst(2)
    }
    return true
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
