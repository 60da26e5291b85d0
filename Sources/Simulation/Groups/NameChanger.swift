extension Groups {
  /// Carries two names: marriage, transition, a deed.
  static let nameChanger: Profile = .group(
    "name-changer", share: 1.5,
    [
      .all(.formerName, 0.8), .all(.nameVariant, 0.3), .all(.mailChangeRate, 0.4),
      .all(.renamesInCall, 0.2), .all(.otherHolder, 0.03),
    ])
}
