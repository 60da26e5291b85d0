import Domain
import TestKit
import Testing

@testable import Linking

struct SharedIdentifiersTests {
  @Test(arguments: [
    (
      [UInt8](repeating: 0x0B, count: 20), "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131),
      "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func `hashes as RFC 4231 says`(key: [UInt8], message: String, hash: String) {
    #expect(KeyedHash(key: key).hex(Array(message.utf8)) == hash)
  }

  static func hashes(_ drafts: [EventDraft], key: UInt8 = 7) -> Set<String> {
    let key = KeyedHash(key: [UInt8](repeating: key, count: 32))
    return Set(SharedIdentifiers(EventStore(drafts), key, asOf: nil).entries.map(\.hash))
  }

  @Test func `two companies with one key find what they share, however it is written`() {
    let ours = events(
      "00:00 claim.made a1 email=Jo.Lind@example.com", "00:00 payout.made a1 instrument=pi-1")
    let theirs = events(
      "00:00 claim.made z9 email=jolind@example.com", "00:00 payout.made z8 instrument=pi-2")
    #expect(Self.hashes(ours).intersection(Self.hashes(theirs)).count == 1)
    #expect(Self.hashes(ours).isDisjoint(with: Self.hashes(theirs, key: 8)))
  }

  @Test func `leaves out gateways and what a list names`() {
    let all = events(
      "00:00 login.succeeded a1 ip=198.51.100.4 network=mobile",
      "00:01 login.succeeded a1 ip=203.0.113.40 network=residential",
      "00:00 list.entry x list=shared-network value=203.0.113.40")
    #expect(Self.hashes(all).isEmpty)
  }
}
