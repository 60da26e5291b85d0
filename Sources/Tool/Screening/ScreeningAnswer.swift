import Domain
import Screening

/// What screening found about one of those asked about.
struct ScreeningAnswer: Sendable {
  struct Found: Sendable {
    var match: ScreeningMatch
    var entity: ListedEntity
    var version: ListVersion
    /// How the entry differs from the version before; only where differences are screened.
    var change: Change?
    var clearance: Clearance?
  }

  enum Change: String, Sendable { case added, changed, removed }

  var person: ScreenedPerson
  /// The best supported first.
  var found: [Found] = []
  /// What a person cleared, and what has not changed since.
  var cleared: [Found] = []

  /// Wallets that were asked about and can be nobody's.
  var mistypedWallets: [String] { person.query.mistypedWallets }

  var best: ScreeningMatch.Standing? {
    let standings = found.map(\.match.standing)
    return [.match, .possible, .contradicted].first { standings.contains($0) }
  }
}
