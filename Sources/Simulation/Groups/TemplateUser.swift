extension Groups {
  /// Writes with templates, courses and language models.
  static let templateUser: Profile = .group(
    "template-user", share: 3,
    [
      .all(.publicTemplate, 0.95), .all(.thinPortfolio, 0.3), .all(.bulkBids, 0.1),
      .all(.bidsPerWeek, 5), .all(.pastedAnswers, 0.15), .all(.applicationRate, 4),
      .all(.stockPhoto, 0.05),
    ])
}
