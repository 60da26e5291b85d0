// SPDX-License-Identifier: Apache-2.0

/// The lines of a kept list, each as the values between its tabs.
struct KeptLines {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> [String]? {
    guard index < bytes.count else { return nil }
    var values: [String] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = index
      while index < bytes.count, bytes[index] != 0x0A {
        if bytes[index] == 0x09 {
          values.append(String(decoding: bytes[start..<index], as: UTF8.self))
          start = index + 1
        }
        index += 1
      }
      values.append(String(decoding: bytes[start..<index], as: UTF8.self))
      index += 1
    }
    return values
  }
}
