extension Groups {
  /// Has no account at a bank, or none that lasts.
  static let underbanked: Profile = .group(
    "underbanked", share: 3,
    cultures: ["west-african": 1.5, "spanish": 1.5, "arabic": 1.3],
    [
      .all(.prepaid, 0.6), .all(.payoutService, 0.8), .all(.passThrough, 0.6),
      .all(.payeeChangeRate, 0.4), .all(.otherHolder, 0.06, "assumed; a relative's account"),
      .all(.asksAdvance, 0.12), .all(.asksCrypto, 0.05), .all(.voipPhone, 0.15),
      .all(.asksThirdParty, 0.03),
    ])
}
