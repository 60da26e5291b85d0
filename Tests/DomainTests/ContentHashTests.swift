import Domain
import TestKit
import Testing

struct ContentHashTests {
  /// - Source: FIPS 180-4, examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `gives the digests of the standard`(message: String, digest: String) {
    #expect(ContentHash.hex(Array(message.utf8)) == digest)
  }

  @Test(arguments: UInt64(0)..<10)
  func `is the same however the message is cut`(seed: UInt64) {
    var random = Seeded(state: seed)
    let message = (0..<Int.random(in: 0...500, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    var hash = ContentHash()
    var rest = message[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...130, using: &random))
      Array(piece).withUnsafeBytes { hash.add($0) }
      rest = rest.dropFirst(piece.count)
    }
    #expect(hash.digest() == ContentHash.digest(message))
  }
}
