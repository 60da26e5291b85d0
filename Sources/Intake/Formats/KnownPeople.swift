/// Whom the applications of a hiring system belong to, learnt from the records that say it.
///
/// Interviews and offers often name an application alone. What was read before them counts: candidates and applications first.
struct KnownPeople {
  private var people: [String: String] = [:]
  private static let most = 1 << 20

  mutating func note(_ person: String, of application: String?) {
    guard let application, people.count < Self.most else { return }
    people[application] = person
  }

  /// The person; where nobody has said whose it is, the application itself, by a name that is no person's.
  func person(of application: String) -> String {
    people[application] ?? "application-\(application)"
  }
}
