// SPDX-License-Identifier: Apache-2.0

/// The Keccak-256 digest, which Ethereum and Monero take checksums from; SHA-3 pads otherwise and gives another one.
///
/// - Source: the Keccak reference, version 3.0, with a rate of 1088 bits and the padding 0x01.
enum Keccak {
  /// - Complexity: O(length).
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var state = [UInt64](repeating: 0, count: 25)
    var bytes = message + [1]
    bytes += [UInt8](repeating: 0, count: (rate - bytes.count % rate) % rate)
    bytes[bytes.count - 1] |= 0x80
    for block in stride(from: 0, to: bytes.count, by: rate) {
      for word in 0..<(rate / 8) {
        for index in 0..<8 {
          state[word] ^= UInt64(bytes[block + word * 8 + index]) << UInt64(8 * index)
        }
      }
      permute(&state)
    }
    return (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 8] >> UInt64($0 % 8 * 8)) }
  }

  /// Bytes in a block.
  private static let rate = 136

  private static func permute(_ state: inout [UInt64]) {
    for constant in constants {
      mixColumns(&state)
      moveLanes(&state)
      for row in stride(from: 0, to: 25, by: 5) {
        let lanes = Array(state[row..<(row + 5)])
        for index in 0..<5 {
          state[row + index] = lanes[index] ^ (~lanes[(index + 1) % 5] & lanes[(index + 2) % 5])
        }
      }
      state[0] ^= constant
    }
  }

  private static func mixColumns(_ state: inout [UInt64]) {
    let columns = (0..<5).map { column in
      stride(from: column, to: 25, by: 5).reduce(0) { $0 ^ state[$1] }
    }
    for index in 0..<25 {
      let column = index % 5
      state[index] ^= columns[(column + 4) % 5] ^ rotated(columns[(column + 1) % 5], 1)
    }
  }

  /// Turns each lane and moves it to where the next one stood.
  private static func moveLanes(_ state: inout [UInt64]) {
    var (place, lane) = (1, state[1])
    for step in 0..<24 {
      let next = place / 5 + (2 * (place % 5) + 3 * (place / 5)) % 5 * 5
      let old = state[next]
      state[next] = rotated(lane, (step + 1) * (step + 2) / 2 % 64)
      (place, lane) = (next, old)
    }
  }

  private static func rotated(_ value: UInt64, _ count: Int) -> UInt64 {
    count == 0 ? value : value << UInt64(count) | value >> UInt64(64 - count)
  }

  /// The constants of the rounds, from the shift register that the reference gives.
  private static let constants: [UInt64] = {
    var register: UInt8 = 1
    return (0..<24).map { _ in
      (0..<7).reduce(UInt64(0)) { constant, index in
        let bit = UInt64(register & 1) << UInt64((1 << index) - 1)
        register = register & 0x80 != 0 ? register << 1 ^ 0x71 : register << 1
        return constant | bit
      }
    }
  }()
}
