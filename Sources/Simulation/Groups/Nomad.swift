extension Groups {
  /// Lives nowhere for long; the stated residence is where the papers are.
  static let nomad: Profile = .group(
    "nomad", share: 2.5,
    [
      .all(.livesElsewhere, 0.7), .all(.tripRate, 5), .all(.tripDeclared, 0.25),
      .all(.coworkingShare, 0.3), .all(.maskedUser, 0.5), .all(.clockElsewhere, 0.15),
      .all(.forwarder, 0.15, "assumed; a mailbox service is a usual address of nomads"),
      .all(.shipsElsewhere, 0.4), .all(.addressChangeRate, 0.4), .all(.payoutService, 0.7),
      .all(.awayFromAddress, 0.4), .all(.goesAbroad, 0.02),
    ])
}
