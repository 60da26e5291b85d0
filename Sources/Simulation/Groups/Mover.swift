extension Groups {
  /// Changes home, and with it address, line and number.
  static let mover: Profile = .group(
    "mover", share: 3,
    [
      .all(.addressChangeRate, 1), .all(.phoneChangeRate, 0.4), .all(.payeeChangeRate, 0.3),
      .all(.shipsElsewhere, 0.4), .all(.redirected, 0.3), .all(.awayFromAddress, 0.15),
      .all(.staleProfile, 0.5), .all(.livesElsewhere, 0.06),
    ])
}
