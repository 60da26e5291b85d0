extension Playbooks {
  /// Several personas of one team, who share machines, lines, texts and purses.
  static let personaTeam: Profile = .playbook(
    "persona-team", sizes: 3...6, bond: .ring,
    source: "MT25: 12 personas of one operator, four hired at one firm [F]; US22 OP [F]",
    usual + [
      .from(.unitExitShare, 0.7, to: 0.03, "US22 RF-P2 [F]; share assumed"),
      .from(
        .unitDevice, 0.8, to: 0.01,
        "FLARE26: one machine, several personas [F2]; US22 OP: one device each, to hide [F]"),
      .from(.unitText, 0.8, to: 0.05, "US22 RF-P6, MT25 [F]; share assumed"),
      .from(.unitPayout, 0.5, to: 0.02, "US22 RF-P5 [F]; share assumed"),
      .from(.unitContact, 0.3, to: 0.01, "PSA25A [F2]; share assumed"),
      .from(.unitPaper, 0.3, to: 0.01, "US22 RF-P7 [F]; share assumed"),
      .from(.unitReferee, 0.5, to: 0.05, "MT25 [F]; share assumed"),
      .from(.friendlyClient, 0.4, to: 0.025, "US22 RF-P5, RF-P7 [F]; share assumed"),
      .from(.referred, 0.4, to: 0.2, "SEAL [F]; share assumed"),
      .from(.mutualCluster, 0.4, to: 0.04, "SEAL, GHFA [F]; share assumed"),
    ])
}
