import Domain
import Testing

@testable import Evidence

struct SigningKeyTests {
  /// - Source: RFC 8032, section 7.1, test 1.
  @Test func `signs as the standard's example does`() throws {
    let key = try #require(EvidenceArchiveTests.key)
    #expect(
      ContentHash.hex(of: try #require(key.signature(of: [])))
        == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )
  }

  @Test func `reads back the text that it writes`() throws {
    let key = SigningKey()
    let read = try #require(SigningKey(pem: key.pem))
    let signature = try #require(read.signature(of: [1, 2, 3]))
    let known = try #require(VerifyingKey(pem: key.publicKey.pem))
    #expect(known.isValid(signature, of: [1, 2, 3]))
    #expect(!known.isValid(signature, of: [1, 2]))
    #expect(known.fingerprint == key.publicKey.fingerprint)
    #expect(known.fingerprint.hasPrefix("sha256:") && known.fingerprint.count == 71)
  }

  @Test(arguments: [
    "", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "x\ny\nz",
  ])
  func `refuses a text that is no key`(text: String) {
    #expect(SigningKey(pem: text) == nil)
    #expect(VerifyingKey(pem: text) == nil)
  }

  @Test func `reads small hex digits only`() {
    #expect(Hex.bytes("00ff10") == [0, 255, 16])
    #expect(Hex.bytes("0") == nil && Hex.bytes("0G") == nil && Hex.bytes("FF") == nil)
  }
}
