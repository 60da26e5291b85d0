// SPDX-License-Identifier: Apache-2.0

import Domain

/// Numbers written with 58 letters and digits, without those that look alike.
enum Base58 {
  private static let alphabet = Array(
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

  private static let values: [UInt8: Int] = Dictionary(
    alphabet.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })

  /// The bytes of a number; `nil` where a letter is none of the 58.
  ///
  /// - Complexity: O(length × length).
  static func bytes(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var (bytes, zeros, isLeading): ([UInt8], Int, Bool) = ([], 0, true)
    for letter in text {
      guard let value = values[letter] else { return nil }
      if isLeading, value == 0 { zeros += 1 } else { isLeading = false }
      var carry = value
      for index in bytes.indices.reversed() {
        carry += Int(bytes[index]) * 58
        bytes[index] = UInt8(carry & 0xFF)
        carry >>= 8
      }
      while carry > 0 {
        bytes.insert(UInt8(carry & 0xFF), at: 0)
        carry >>= 8
      }
    }
    return [UInt8](repeating: 0, count: zeros) + bytes
  }

  /// Whether a number of 25 bytes ends with the beginning of its own digest.
  static func isChecked(_ text: some Sequence<UInt8>) -> Bool {
    guard let bytes = bytes(text), bytes.count == 25 else { return false }
    let digest = ContentHash.digest(ContentHash.digest(Array(bytes[..<21])))
    return bytes[21...].elementsEqual(digest[..<4])
  }

  /// The same for Monero, which writes every eight bytes as eleven letters and takes another digest.
  static func isCheckedInBlocks(_ text: [UInt8]) -> Bool {
    var whole: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: 11) {
      let block = text[start..<min(text.count, start + 11)]
      // A block of seven letters is five bytes, as the last is.
      guard let count = block.count == 11 ? 8 : sizes[block.count], let bytes = number(block, count)
      else { return false }
      whole += bytes
    }
    guard whole.count > 4 else { return false }
    return whole.suffix(4).elementsEqual(Keccak.digest(Array(whole.dropLast(4))).prefix(4))
  }

  private static let sizes = [2: 1, 3: 2, 5: 3, 6: 4, 7: 5, 9: 6, 10: 7]

  /// A number of so many bytes, zeros in front.
  private static func number(_ text: ArraySlice<UInt8>, _ count: Int) -> [UInt8]? {
    var value: UInt64 = 0
    for letter in text {
      guard let digit = values[letter] else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 58)
      let (sum, more) = product.addingReportingOverflow(UInt64(digit))
      guard !overflow, !more else { return nil }
      value = sum
    }
    guard count == 8 || value >> UInt64(8 * count) == 0 else { return nil }
    return (0..<count).map {
      UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - 1 - $0)))
    }
  }
}
