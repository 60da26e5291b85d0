extension Groups {
  /// Sits among strangers behind one line.
  static let coWorking: Profile = .group(
    "co-working", share: 4,
    [
      .all(.coworkingShare, 0.6), .all(.backgroundVoices, 0.15), .all(.maskedUser, 0.2),
      .all(.shipsElsewhere, 0.15),
    ])
}
