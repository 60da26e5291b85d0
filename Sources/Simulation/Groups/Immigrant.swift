extension Groups {
  /// Studied in one country and works in another; papers are slow and spelled in several ways.
  static let immigrant: Profile = .group(
    "immigrant", share: 7,
    cultures: [
      "english": 0.2, "chinese": 2.5, "indian": 2, "slavic": 2, "arabic": 2, "west-african": 2,
      "vietnamese": 2, "korean": 2,
    ],
    [
      .all(.nameVariant, 0.4), .all(.schoolSilent, 0.5), .all(.schoolDenied, 0.025),
      .all(.employerSilent, 0.35), .all(.voipPhone, 0.15), .all(.payoutService, 0.5),
      .all(.passThrough, 0.2, "assumed; money sent home"), .all(.coached, 0.04),
      .all(.shipsElsewhere, 0.12), .all(.staleProfile, 0.35),
    ])
}
