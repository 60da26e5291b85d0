extension Playbooks {
  /// One operator behind one stolen or invented identity.
  static let singlePersona: Profile = .playbook(
    "single-persona", sizes: 1...1, bond: .none, source: "CIND24, KRAK25 [F, F2]", usual)
}
