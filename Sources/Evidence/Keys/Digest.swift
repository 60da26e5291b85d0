import Domain

internal import Crypto
internal import Foundation

/// The SHA-256 digest of bytes, in 64 small hex digits, by the library, which is faster than ``ContentHash``.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  package let hex: String

  package init(of bytes: [UInt8]) { hex = ContentHash.hex(of: SHA256.hash(data: bytes)) }

  /// The digest of a file as it lies on disk, with its size; `nil` where it is no file or cannot be read.
  package static func ofFile(_ path: String) -> (digest: Digest, size: Int)? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    var (hash, size) = (SHA256(), 0)
    while true {
      guard let block = try? handle.read(upToCount: 1 << 20) else { return nil }
      if block.isEmpty { break }
      hash.update(data: block)
      size += block.count
    }
    return (Digest(hex: ContentHash.hex(of: hash.finalize())), size)
  }

  private init(hex: String) { self.hex = hex }

  package var description: String { hex }
}
