extension Groups {
  /// Hides as a habit: network, picture, number, mailbox.
  static let privacyMinded: Profile = .group(
    "privacy-minded", share: 5,
    [
      .all(.maskedUser, 0.95), .all(.maskedShare, 0.9), .all(.noPhoto, 0.7),
      .all(.voipPhone, 0.3), .all(.roleMailbox, 0.3), .all(.cameraOff, 0.12),
      .all(.exitHopping, 0.35),
      .all(.leakRate, 0.2), .all(.asksCrypto, 0.05), .all(.refusesLiveCheck, 0.02),
      .all(.ownDeviceWanted, 0.08), .all(.clockElsewhere, 0.05),
    ])
}
