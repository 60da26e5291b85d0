extension Groups {
  /// Breaks rules of other kinds: bought ratings, a borrowed account, padded hours; not what is looked for.
  static let otherTrouble: Profile = .group(
    "other-trouble", share: 1.5, sizes: 1...2, bond: .home,
    [
      .all(.friendlyClient, 0.3), .all(.offPlatform, 0.4), .all(.asksAdvance, 0.3),
      .all(.copiedCode, 0.2), .all(.employerDenied, 0.2), .all(.certificateWrong, 0.15),
      .all(.otherHolder, 0.08), .all(.maskedUser, 0.4), .all(.hoursPerWeek, 45),
      .all(.handover, 0.05), .all(.copiesCode, 0.1), .all(.stockPhoto, 0.1), .all(.voipPhone, 0.2),
      .all(.smallCharges, 0.06), .all(.unitDevice, 0.2), .all(.unitExitShare, 0.5),
    ])
}
