extension Groups {
  /// Answers alarms at all hours and works through nights of trouble.
  static let onCall: Profile = .group(
    "on-call", share: 2,
    [
      .all(.marathonRate, 1.2), .all(.sessionsPerWeek, 7), .all(.hoursPerWeek, 30),
      .all(.overreach, 0.05), .all(.tunnel, 0.06), .all(.remoteTool, 0.03),
      .all(.locationChecks, 0.15, "assumed; network engineers"), .all(.desktopSwitch, 0.004),
    ])
}
