import Domain

/// Answers of a screening as lines for people.
struct ScreeningText {
  private let phrases: Phrases
  private let ink: Ink
  private let width: Int
  /// Whether what was cleared is shown, too.
  private let showsCleared: Bool

  init(_ phrases: Phrases, hasColour: Bool, width: Int, showsCleared: Bool) {
    (self.phrases, self.width, self.showsCleared) = (phrases, width, showsCleared)
    ink = Ink(isOn: hasColour)
  }

  /// One of those asked about, with everything found.
  func lines(_ answer: ScreeningAnswer) -> [String] {
    let id = answer.person.id.map { " (\($0.readable))" } ?? ""
    var lines = [ink.bold(answer.person.title.readable) + id + asked(answer.person.query)]
    for wallet in answer.mistypedWallets {
      lines.append(phrases.wrongChecksum(wallet).readable.wrapped(width: width, indent: 2))
    }
    for found in answer.found { lines += block(found) }
    if answer.found.isEmpty, answer.cleared.isEmpty { lines.append("  " + phrases.nothingListed) }
    for found in answer.cleared {
      guard let clearance = found.clearance else { continue }
      lines.append(
        ink.faint("  \(found.entity.reference): \(phrases.clearedBy(clearance))".readable))
      if showsCleared { lines += block(found) }
    }
    return lines
  }

  /// What was screened against, how many, and what it means.
  func closing(_ answers: [ScreeningAnswer], _ lists: [ListVersion]) -> [String] {
    let named = lists.map(phrases.version).joined(separator: "; ")
    let entries = lists.reduce(0) { $0 + $1.counts.entities }
    let best = answers.map(\.best)
    return [
      phrases.against(named.readable, entries).wrapped(width: width, indent: 0),
      phrases.screened(
        answers.count, best.count { $0 == .match },
        best.count { $0 == .possible || $0 == .contradicted },
        answers.reduce(0) { $0 + $1.cleared.count }
      ).wrapped(width: width, indent: 0),
      phrases.screeningClosing.wrapped(width: width, indent: 0),
    ]
  }

  private func asked(_ query: ScreeningQuery) -> String {
    let parts =
      [query.born, query.country, query.place, query.name == nil ? nil : query.address]
      + query.documents + (query.name == nil ? [] : query.wallets)
    let text = parts.compactMap(\.self).joined(separator: ", ")
    return text.isEmpty ? "" : ink.faint(", \(text)".readable)
  }

  private func block(_ found: ScreeningAnswer.Found) -> [String] {
    let (match, entity) = (found.match, found.entity)
    let name = entity.names.first?.text ?? entity.wallets.first?.address ?? entity.number
    let standing = phrases.standing(match.standing).padded(to: 13)
    let score = Self.score(match.score)
    var lines = [
      "  " + mark(match.standing, standing) + score + "  " + ink.bold(name.readable)
    ]
    var about = [entity.reference, phrases.kind(entity.kind)]
    about += entity.programmes.prefix(4)
    about.append(phrases.version(found.version))
    if let change = found.change { about.append(phrases.change(change)) }
    lines.append(faint(about.joined(separator: ", ")))
    for feature in match.features { lines.append(compared(feature)) }
    let rest = others(entity, beside: match)
    if !rest.isEmpty { lines.append(faint("\(phrases.alsoListed): \(rest)")) }
    let treasury =
      match.features.contains { $0.field == "name" }
      ? phrases.treasury(Self.score(match.treasuryScore)) + "; " : ""
    lines.append(faint(treasury + match.algorithm))
    return lines
  }

  /// What the entry says of itself that was not asked about, for whoever compares.
  private func others(_ entity: ListedEntity, beside match: ScreeningMatch) -> String {
    let fields = Set(match.features.map(\.field))
    var parts: [String] = []
    func add(_ field: String, _ values: [String]) {
      guard !fields.contains(field), !values.isEmpty else { return }
      let shown = values.prefix(3).joined(separator: "; ")
      let rest = values.count > 3 ? " \(phrases.more(values.count - 3))" : ""
      parts.append("\(phrases.compared(field)) \(shown)\(rest)")
    }
    add("birth", entity.births.map(\.text))
    add("place", entity.birthPlaces)
    add("country", entity.countries)
    add("document", entity.documents.map { "\($0.kind) \($0.number)" })
    return parts.joined(separator: ", ")
  }

  private func faint(_ text: String) -> String {
    ink.faint(text.readable.wrapped(width: width, indent: 15))
  }

  private func compared(_ feature: ScreeningMatch.Feature) -> String {
    let head = phrases.compared(feature.field).padded(to: 10)
    let values =
      feature.listed.isEmpty ? feature.asked : "\(feature.asked) ~ \(feature.listed)"
    let text = "\(Self.score(feature.score))  \(values): \(phrases.reason(feature.reason))"
    let body = text.readable.wrapped(width: width, indent: 25)
    return "               " + head + body.drop { $0 == " " }
  }

  private func mark(_ standing: ScreeningMatch.Standing, _ text: String) -> String {
    switch standing {
    case .match: ink.band(.escalate, text)
    case .possible: ink.band(.ask, text)
    case .contradicted: ink.faint(text)
    }
  }

  /// A score with two digits behind the point.
  static func score(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
