extension Groups {
  /// Works when others sleep, for care, health or taste.
  static let nightWorker: Profile = .group(
    "night-worker", share: 3,
    [
      .all(.nightWork, 0.95), .all(.nightSlots, 0.4), .all(.ownHours, 0.4),
      .all(.slowReplies, 0.15),
    ])
}
