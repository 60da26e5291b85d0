extension Playbooks {
  /// A firm supplies people whom nobody checked one by one.
  static let staffingFront: Profile = .playbook(
    "staffing-front", sizes: 3...8, bond: .front,
    source: "Prince case: 64 and more clients [F2]; PSA23 [M]; NYDFS24 [F2]",
    usual + [
      .all(.ownCompany, 0.95),
      .from(.unitPayout, 0.9, to: 0.7, "clients paid the firm [F2]; share assumed"),
      .all(.otherHolder, 0.02), .from(.unitText, 0.5, to: 0.05), .from(.unitReferee, 0.7, to: 0.15),
      .from(.unitExitShare, 0.4, to: 0.025), .from(.unitAddress, 0.3, to: 0.01),
      .all(.declaresGroup, 0.5), .from(.referred, 0.8, to: 0.5),
      .from(.unitContact, 0.3, to: 0.025),
    ])
}
