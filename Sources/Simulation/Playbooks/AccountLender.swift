extension Playbooks {
  /// A real, verified person lends account and line, and keeps a part of the pay.
  static let accountLender: Profile = .playbook(
    "account-lender", sizes: 1...1, bond: .none,
    source:
      "JP24 relatives and acquaintances [F2]; CSA26 enablers with genuine papers [F2]; SILENT26: 35 of 100 kept [F2]",
    usual + [
      .all(.cleanLine, 1), .all(.newcomer, 0.2), .from(.liveChecked, 0.7, to: 0.9),
      .all(.alteredPaper, 0.001),
      .from(.maskedUser, 0.3, to: 0.1), .from(.leakRate, 0.3, to: 0.005), .all(.exitHopping, 0.03),
      .all(.ownServer, 0.03), .from(.clockElsewhere, 0.3, to: 0.01), .all(.stockPhoto, 0.01),
      .from(
        .openDesktop, 0.5, to: 0.025,
        "Japan case: remote control of the lender's machine [F2]; share assumed"),
      .from(.passThrough, 0.95, to: 0.5, "Japan case: about a tenth kept [F2]; share assumed"),
      .all(.otherHolder, 0.01), .all(.voipPhone, 0.1), .all(.roleMailbox, 0.1),
      .all(.schoolDenied, 0.02),
      .from(.employerDenied, 0.2, to: 0.015), .from(.conflictingProfile, 0.3, to: 0.015),
      .from(.handover, 0.4, to: 0.05), .from(.personSwap, 0.4, to: 0.05),
      .from(.lagged, 0.8, to: 0.15),
      .from(.shipsElsewhere, 0.1, to: 0.04), .all(.forwarder, 0.01),
    ])
}
