extension Playbooks {
  /// After discovery or dismissal, copied work is used to ask for money.
  static let extortionAfterDismissal: Profile = .playbook(
    "extortion-after-dismissal", sizes: 1...2, bond: .ring,
    source: "PSA25A, MT25 [F]; SW24 [F2]; DTEX case [F]",
    usual + [
      .all(.hired, 1), .all(.leaves, 1),
      .from(.copiesCode, 0.8, to: 0.1, "PSA25A [F]; share assumed"),
      .from(.extorts, 0.9, to: 0.6, "MT25: two cases in 2024 [F]; share assumed"),
      .from(.triesAgain, 0.6, to: 0.04, "DTEX case [F]; share assumed"),
      .from(.keepsDevice, 0.6, to: 0.3),
      .from(.sweepsSecrets, 0.3, to: 0.015), .from(.asksOtherAccount, 0.5, to: 0.05),
    ])
}
