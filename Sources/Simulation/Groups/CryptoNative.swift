extension Groups {
  /// Lives among tokens, and is often paid in them.
  static let cryptoNative: Profile = .group(
    "crypto-native", share: 2,
    [
      .all(.paidInCrypto, 0.7), .all(.asksCrypto, 0.4), .all(.declaresPolicy, 0.7),
      .all(.maskedUser, 0.4), .all(.noPhoto, 0.5), .all(.roleMailbox, 0.2), .all(.passThrough, 0.2),
    ])
}
