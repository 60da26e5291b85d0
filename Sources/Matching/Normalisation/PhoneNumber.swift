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
