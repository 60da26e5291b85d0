import Domain

/// Somebody who is asked about: a person, a company, a payee.
struct ScreenedPerson: Sendable {
  /// Their id in the customer's own system, where one is known.
  var id: String?
  var query: ScreeningQuery
  /// Where they were read, for problems: `people.csv:3`.
  var place: String?

  /// How they are called in answers.
  var title: String {
    query.name ?? query.wallets.first ?? query.documents.first ?? query.address ?? id ?? "?"
  }
}
