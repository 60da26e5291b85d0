// SPDX-License-Identifier: Apache-2.0

/// The form of addresses that Bitcoin and its like have had since 2017.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  /// Whether the checksum fits, by the older rule for version 0 and by the newer one for others.
  ///
  /// - Complexity: O(length).
  /// - Source: BIP 173 and BIP 350.
  static func isChecked(_ text: String) -> Bool {
    let small = text.lowercased()
    guard text == small || text == text.uppercased(), let end = small.utf8.lastIndex(of: 0x31)
    else { return false }
    let prefix = Array(small.utf8[..<end])
    let data = small.utf8[end...].dropFirst().map { alphabet.firstIndex(of: $0) }
    let values = data.compactMap(\.self)
    guard values.count == data.count, values.count > 6, let version = values.first else {
      return false
    }
    let expanded = prefix.map { Int($0 >> 5) } + [0] + prefix.map { Int($0 & 31) }
    return remainder(expanded + values) == (version == 0 ? 1 : 0x2BC8_30A3)
  }

  private static let generators = [
    0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
  ]

  private static func remainder(_ values: [Int]) -> Int {
    values.reduce(1) { sum, value in
      let top = sum >> 25
      let next = (sum & 0x1FF_FFFF) << 5 ^ value
      return generators.indices.reduce(next) { top >> $1 & 1 == 1 ? $0 ^ generators[$1] : $0 }
    }
  }
}
