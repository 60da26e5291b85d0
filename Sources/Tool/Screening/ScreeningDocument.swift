import Domain

/// Answers of a screening as JSON.
enum ScreeningDocument {
  static func value(
    _ answers: [ScreeningAnswer], _ lists: [ListVersion], algorithm: String
  ) -> JSONValue {
    .object([
      "version": .integer(1),
      "algorithm": .text(algorithm),
      "lists": .array(lists.map(list)),
      "results": .list(count: answers.count) { result(answers[$0]) },
    ])
  }

  private static func list(_ version: ListVersion) -> JSONValue {
    .object([
      "list": .text(version.list), "version": .integer(version.number),
      "date": .text(version.date), "imported": .text(version.imported.rfc3339),
      "entries": .integer(version.counts.entities), "sha256": .text(version.sha256),
    ])
  }

  private static func result(_ answer: ScreeningAnswer) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .text(orNull: answer.person.id)),
      .init("asked", asked(answer.person.query)),
      .init("standing", .text(orNull: answer.best?.rawValue)),
      .init("matches", .array(answer.found.map(match))),
      .init("cleared", .array(answer.cleared.map(match))),
    ]
    let mistyped = answer.mistypedWallets
    if !mistyped.isEmpty { members.append(.init("notes", .array(mistyped.map(note)))) }
    return .object(members)
  }

  private static func note(_ wallet: String) -> JSONValue {
    .object([
      "code": .text("wrong-checksum"), "field": .text("wallet"), "asked": .text(wallet),
      "text": .text(Phrases(.english).wrongChecksum(wallet)),
    ])
  }

  /// What was asked; what was not is left out.
  static func asked(_ query: ScreeningQuery) -> JSONValue {
    var members: [JSONValue.Member] = []
    let fields = [
      ("name", query.name), ("born", query.born), ("country", query.country),
      ("place", query.place), ("address", query.address), ("kind", query.kind?.rawValue),
    ]
    for (key, value) in fields {
      if let value { members.append(.init(key, .text(value))) }
    }
    if !query.documents.isEmpty { members.append(.init("documents", .texts(query.documents))) }
    if !query.wallets.isEmpty { members.append(.init("wallets", .texts(query.wallets))) }
    return .object(members)
  }

  static func match(_ found: ScreeningAnswer.Found) -> JSONValue {
    let (match, entity) = (found.match, found.entity)
    var members: [JSONValue.Member] = [
      .init("list", .text(found.version.list)), .init("version", .integer(found.version.number)),
      .init("date", .text(found.version.date)), .init("entity", .text(entity.reference)),
      .init("kind", .text(entity.kind.rawValue)),
      .init("name", .text(orNull: entity.names.first?.text)),
      .init("programmes", .texts(entity.programmes)),
      .init("listed", listed(entity)),
      .init("score", .number(rounded(match.score))),
      .init("standing", .text(match.standing.rawValue)),
      .init("features", .array(match.features.map(feature))),
      .init("treasury_score", treasury(match.treasuryScore)),
      .init("algorithm", .text(match.algorithm)),
    ]
    if let change = found.change { members.append(.init("change", .text(change.rawValue))) }
    if let clearance = found.clearance { members.append(.init("cleared", cleared(clearance))) }
    return .object(members)
  }

  /// What the entry says of itself, for whoever compares.
  private static func listed(_ entity: ListedEntity) -> JSONValue {
    .object([
      "names": .texts(Array(entity.names.map(\.text).prefix(20))),
      "born": .texts(entity.births.map(\.text)), "places": .texts(entity.birthPlaces),
      "countries": .texts(entity.countries),
      "documents": .texts(entity.documents.prefix(20).map { "\($0.kind) \($0.number)" }),
      "addresses": .texts(Array(entity.addresses.prefix(20))),
    ])
  }

  private static func feature(_ feature: ScreeningMatch.Feature) -> JSONValue {
    .object([
      "field": .text(feature.field), "asked": .text(feature.asked),
      "listed": .text(feature.listed), "score": .number(rounded(feature.score)),
      "weight": .number(rounded(feature.weight)), "reason": .text(feature.reason),
    ])
  }

  private static func treasury(_ score: Double) -> JSONValue {
    .object([
      "score": .number(rounded(score)),
      "note": .text("in the manner of the Treasury search, for comparison only"),
    ])
  }

  private static func cleared(_ clearance: Clearance) -> JSONValue {
    .object([
      "by": .text(clearance.by), "why": .text(clearance.why), "on": .text(clearance.on),
      "until": .text(clearance.until),
    ])
  }

  private static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
