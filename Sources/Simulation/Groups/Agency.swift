extension Groups {
  /// Several people of a small firm, with one line, one account and one way of writing.
  static let agency: Profile = .group(
    "agency", share: 2, sizes: 3...7, bond: .agency,
    [
      .all(.declaresGroup, 0.6), .all(.unitExitShare, 0.6), .all(.unitPayout, 0.5),
      .all(.ownCompany, 0.6), .all(.unitText, 0.5), .all(.unitDevice, 0.1),
      .all(.unitContact, 0.06), .all(.unitReferee, 0.15), .all(.bidsPerWeek, 5),
      .all(.hoursPerWeek, 30), .all(.manyAuthors, 0.15), .all(.referred, 0.3),
      .all(.unitAddress, 0.1), .all(.changingWork, 0.02),
    ])
}
