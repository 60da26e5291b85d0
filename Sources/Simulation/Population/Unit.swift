/// People who belong together, or one alone: a home, a firm, a ring.
struct Unit: Sendable {
  /// From which all that its members share is made.
  var key: UInt64
  var profile: Profile
  var skill: Skill?
  var ring: String?
  var size: Int

  /// A short stable mark of something that the unit shares, as a customer would hand over in place of the plain value.
  func mark(_ what: Mark.Thing) -> UInt64 { Mark.of(key, what) }
}

/// Stable numbers made of a key and what they stand for.
enum Mark {
  enum Thing: UInt64 {
    case address = 1, line, device, server, payout, wallet, phone, mail, photo, paper, factor, wifi
    case referee, text, serial, identity, repository, vendor, client, routing, session, handle
  }

  static func of(_ key: UInt64, _ thing: Thing, _ number: Int = 0) -> UInt64 {
    var dice = SplitMix64(
      seed: key ^ thing.rawValue &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: number))
    return dice.next()
  }
}
