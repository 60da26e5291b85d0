extension Groups {
  /// Loses the account to a thief for a while, and gets it back.
  static let takeoverVictim: Profile = .group(
    "takeover-victim", share: 0.5,
    [.all(.takeoverRate, 1)])
}
