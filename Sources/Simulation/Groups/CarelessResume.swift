extension Groups {
  /// Writes carelessly: rounded dates, one skill too many, an old profile.
  static let carelessResume: Profile = .group(
    "careless-resume", share: 5,
    [
      .all(.conflictingProfile, 0.12), .all(.anachronism, 0.12), .all(.staleProfile, 0.6),
      .all(.wideSkills, 0.3), .all(.employerDenied, 0.04), .all(.deadWebsite, 0.05),
      .all(.certificateWrong, 0.02), .all(.knowsNotOwnFile, 0.02),
    ])
}
