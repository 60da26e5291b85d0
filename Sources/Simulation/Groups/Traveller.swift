extension Groups {
  /// Goes abroad often and mostly says so.
  static let traveller: Profile = .group(
    "traveller", share: 4,
    [
      .all(.tripRate, 4), .all(.tripDeclared, 0.6), .all(.mobileShare, 0.3),
      .all(.maskedUser, 0.35, "assumed; hotel networks"), .all(.maskedShare, 0.5),
    ])
}
