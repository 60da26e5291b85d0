extension Playbooks {
  /// A facilitator at home receives and hosts the machines of several; the operators reach them from afar.
  static let laptopFarm: Profile = .playbook(
    "laptop-farm", sizes: 3...8, bond: .farm,
    source:
      "Chapman: more than ninety laptops, 68 identities [F2]; CSA26 definition [F2]; here the part one customer sees",
    usual + [
      .all(.cleanLine, 1),
      .from(.maskedUser, 0.2, to: 0.05, "SEAL story 3: the farm's own line [F]"),
      .from(.leakRate, 0.3, to: 0.005),
      .all(.exitHopping, 0.02), .all(.ownServer, 0.02),
      .from(.unitExitShare, 0.98, to: 0.35, "Chapman, Wang, Knoot [F2]; share assumed"),
      .from(
        .unitAddress, 0.9, to: 0.075, "MT25: two investigations, one address [F]; share assumed"),
      .from(.shipsElsewhere, 0.9, to: 0.4),
      .from(.remoteTool, 0.9, to: 0.05, "PSA24 [F]; share assumed"),
      .from(.earlyRemoteTool, 0.85, to: 0.03),
      .from(
        .desktopSwitch, 0.3, to: 0.5,
        "MT25, Wang: switches in place of software [F2]; share assumed"),
      .from(.lagged, 0.9, to: 0.4, "AMZN25 [F2]; share assumed"),
      .from(.clockElsewhere, 0.1, to: 0.01),
      .from(.goesAbroad, 0.3, to: 0.01, "Chapman: 49 machines sent abroad [F2]; share assumed"),
      .from(.unitFactor, 0.4, to: 0.02, "MSFT25B [F]; share assumed"),
      .from(.unitPayout, 0.4, to: 0.025, "Chapman: paid through her accounts [F2]; share assumed"),
      .from(.unitText, 0.4, to: 0.025), .from(.unitReferee, 0.2, to: 0.025),
      .all(.livesElsewhere, 0),
    ])
}
