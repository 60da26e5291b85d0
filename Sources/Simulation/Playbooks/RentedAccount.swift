extension Playbooks {
  /// An account that somebody else built changes hands, for money.
  static let rentedAccount: Profile = .playbook(
    "rented-account", sizes: 1...4, bond: .ring,
    source: "US22 OP; FLARE26 brokers [F2]; Didenko: hundreds of proxy identities [F2]",
    usual + [
      .all(.newcomer, 0.1), .from(.handover, 0.95, to: 0.5, "FLARE26 [F2]; share assumed"),
      .from(.payeeChangeRate, 1.2, to: 0.15), .from(.otherHolder, 0.6, to: 0.05),
      .all(.liveChecked, 0.6), .from(.unitPayout, 0.3, to: 0.015), .from(.unitText, 0.4, to: 0.03),
      .from(.unitDevice, 0.4, to: 0.01), .from(.unitExitShare, 0.4, to: 0.025),
      .from(.dormantAccount, 0.5, to: 0.15, "SEAL story 1 [F]; share assumed"),
    ])
}
