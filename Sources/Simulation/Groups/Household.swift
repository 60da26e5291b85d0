extension Groups {
  /// Two to four people of one home, who share a line, sometimes a machine or an account.
  static let household: Profile = .group(
    "household", share: 4, sizes: 2...3, bond: .home,
    [
      .all(.unitExitShare, 0.85), .all(.unitAddress, 1), .all(.unitDevice, 0.15),
      .all(.unitPayout, 0.1, "assumed; a couple's account"), .all(.unitContact, 0.04),
      .all(.otherHolder, 0.02), .all(.unitFactor, 0.01), .all(.unitText, 0.03),
      .all(.unitReferee, 0.03), .all(.declaresGroup, 0.4), .all(.referred, 0.2),
    ])
}
