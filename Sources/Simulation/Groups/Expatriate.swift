extension Groups {
  /// Lives in one country with papers, bank and habits of another.
  static let expatriate: Profile = .group(
    "expatriate", share: 3,
    cultures: ["chinese": 2, "indian": 2, "slavic": 1.5, "korean": 2, "japanese": 2],
    [
      .all(.nameVariant, 0.3), .all(.livesElsewhere, 0.1), .all(.tripRate, 1.5),
      .all(.maskedUser, 0.35, "assumed; to reach services of the country they come from"),
      .all(.clockElsewhere, 0.05), .all(.shipsElsewhere, 0.15),
    ])
}
