/// Texts of JSON with their escapes taken off.
enum RecordText {
  /// The text; a lone surrogate becomes U+FFFD.
  static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var out: [UInt16] = []
    var plain: [UInt8] = []
    var text = ""
    func flush() {
      text += String(decoding: plain, as: UTF8.self)
      text += String(decoding: out, as: UTF16.self)
      plain.removeAll(keepingCapacity: true)
      out.removeAll(keepingCapacity: true)
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == 0x5C, index + 1 < bytes.endIndex else {
        if !out.isEmpty { flush() }
        plain.append(bytes[index])
        index += 1
        continue
      }
      if bytes[index + 1] == 0x75, let unit = unit(bytes, at: index + 2) {
        if !plain.isEmpty { flush() }
        out.append(unit)
        index += 6
      } else {
        if !out.isEmpty { flush() }
        plain.append(single(bytes[index + 1]))
        index += 2
      }
    }
    flush()
    return text
  }

  private static func single(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: byte
    }
  }

  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt16? {
    guard start + 4 <= bytes.endIndex else { return nil }
    return UInt16(String(decoding: bytes[start..<start + 4], as: UTF8.self), radix: 16)
  }
}
