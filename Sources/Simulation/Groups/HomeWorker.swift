extension Groups {
  /// Works from one home, the ordinary case.
  static let homeWorker: Profile = .group(
    "home-worker", share: 42, [])
}
