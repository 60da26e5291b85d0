extension Playbooks {
  /// A team with genuine papers, clean home addresses and little in common to be seen.
  static let carefulTeam: Profile = .playbook(
    "careful-team", sizes: 2...5, bond: .ring,
    source: "CSA26 lent genuine identities [F2]; SEAL stories 2 and 3 [F]",
    [
      .all(.cleanLine, 1), .all(.liveChecked, 0.7), .from(.maskedUser, 0.4, to: 0.2),
      .from(.maskedShare, 0.4, to: 0.2),
      .from(.leakRate, 0.4, to: 0.005), .from(.unitExitShare, 0.25, to: 0.01),
      .from(.unitText, 0.35, to: 0.025),
      .from(.unitReferee, 0.4, to: 0.05), .from(.unitPayout, 0.1, to: 0.005),
      .from(.referred, 0.5, to: 0.3),
      .from(
        .mutualCluster, 0.4, to: 0.05, "SEAL story 3: the contributor network [F]; share assumed"),
      .from(.refusesLiveCheck, 0.5, to: 0.125, "SEAL stories 2 and 3 [F]; share assumed"),
      .from(.avoidsMeetings, 0.6, to: 0.15, "SEAL story 2 [F]; share assumed"),
      .from(.manyAuthors, 0.4, to: 0.04, "SEAL story 2: two old commits [F]; share assumed"),
      .from(.lagged, 0.5, to: 0.1), .from(.desktopSwitch, 0.3, to: 0.25),
      .from(.remoteTool, 0.3, to: 0.025),
      .from(.hoursPerWeek, 55, to: 40), .from(.ownHours, 0.3, to: 0.025), .all(.codeHost, 0.8),
      .all(.hired, 0.6), .from(.passThrough, 0.5, to: 0.15), .from(.changingWork, 0.2, to: 0.025),
      .from(.voipPhone, 0.3, to: 0.05), .from(.shipsElsewhere, 0.25, to: 0.06),
      .all(.newcomer, 0.4),
    ])
}
