extension Groups {
  /// Holds two jobs at once: a matter of contract.
  static let overEmployed: Profile = .group(
    "over-employed", share: 2,
    [
      .all(.secondJob, 0.6),
      .all(.jiggler, 0.25, "MAND24 on holding several jobs open [F2]; share assumed"),
      .all(.concurrentCalls, 0.2), .all(.hoursPerWeek, 45), .all(.lateTasks, 0.3),
      .all(.slowReplies, 0.3), .all(.cameraOff, 0.08), .all(.unmanagedSession, 0.1),
      .all(.avoidsMeetings, 0.08), .all(.desktopSwitch, 0.01), .all(.changingWork, 0.03),
    ])
}
