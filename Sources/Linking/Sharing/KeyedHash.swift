internal import Domain

/// HMAC-SHA-256 with one key: what two companies can compare without showing it to one another.
///
/// - Source: RFC 2104; test values in RFC 4231.
package struct KeyedHash: Sendable {
  private let inner: [UInt8]
  private let outer: [UInt8]

  /// Keys shorter than this can be guessed, so a file with a shorter one is refused.
  package static let fewestBytes = 32

  package init(key: [UInt8]) {
    var key = key.count > ContentHash.blockSize ? ContentHash.digest(key) : key
    key += [UInt8](repeating: 0, count: ContentHash.blockSize - key.count)
    (inner, outer) = (key.map { $0 ^ 0x36 }, key.map { $0 ^ 0x5C })
  }

  /// The hash in 64 small hex digits.
  package func hex(_ message: [UInt8]) -> String {
    ContentHash.hex(outer + ContentHash.digest(inner + message))
  }
}
