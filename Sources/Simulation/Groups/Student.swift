extension Groups {
  /// First account, a dormitory line, little to show, many bids.
  static let student: Profile = .group(
    "student", share: 4, sizes: 1...3, bond: .dormitory,
    [
      .all(.unitExitShare, 0.8), .all(.unitAddress, 0.6), .all(.newcomer, 0.7),
      .all(.thinPortfolio, 0.4), .all(.bidsPerWeek, 6), .all(.winShare, 0.03), .all(.cheap, 0.3),
      .all(.publicTemplate, 0.1), .all(.nightWork, 0.2), .all(.dormantAccount, 0.05),
      .all(.wideSkills, 0.15), .all(.copiedCode, 0.05), .all(.unitText, 0.08),
      .all(.shipsElsewhere, 0.2), .all(.declaresGroup, 0.05),
    ])
}
