import Domain
import Linking

/// Rings and links as JSON.
///
/// - Source: contract, section 4: lists are capped, with the true count beside them.
enum RingDocument {
  static func ring(_ ring: Ring, hasBand: Bool = true) -> JSONValue {
    .object(members(ring, hasBand: hasBand))
  }

  /// One line of `jsonl`.
  static func line(_ ring: Ring) -> JSONValue {
    .object([JSONValue.Member("kind", .text("ring"))] + members(ring))
  }

  private static func members(_ ring: Ring, hasBand: Bool = true) -> [JSONValue.Member] {
    let terms = RingTerms(ring.links)
    let shared = Capped(ring.shared)
    let pairs = Capped(ring.links)
    return [
      .init("id", .text(ring.id)),
      .init("subjects", .texts(ring.subjects)),
      .init("band", hasBand ? .text(ring.band.rawValue) : .null),
      .init("seen_from", .text(ring.seenFrom.rfc3339)),
      .init("links", .array(terms.capped.first.map(term))),
      .init("links_total", .integer(terms.capped.total)),
      .init("shared", .array(shared.first.map(thing))),
      .init("shared_total", .integer(shared.total)),
      .init("pairs", .array(pairs.first.map(pair))),
      .init("pairs_total", .integer(pairs.total)),
      .init("roles", .array(ring.roles.map(role))),
    ]
  }

  private static func term(_ term: RingTerms.Entry) -> JSONValue {
    .object([
      "between": .texts(term.between), "by": .text(term.term.by.rawValue),
      "value": .text(shown(term.term.value)), "weight": .decimal(term.term.weight),
      "hub": .flag(term.term.hub != nil),
    ])
  }

  private static func thing(_ thing: Ring.SharedThing) -> JSONValue {
    let subjects = Capped(thing.subjects)
    return .object([
      "by": .text(thing.by.rawValue), "value": .text(shown(thing.value)),
      "subjects": .texts(subjects.first), "subjects_total": .integer(subjects.total),
      "holders": .integer(thing.holders), "weight": .decimal(thing.weight),
      "hub": .flag(thing.hub != nil), "because": .text(orNull: thing.hub.map(Phrases().hub)),
    ])
  }

  static func pair(_ link: SubjectLink) -> JSONValue {
    let terms = Capped(link.terms)
    return .object([
      "between": .texts(link.between), "weight": .decimal(link.weight),
      "answer": .text(orNull: link.answer?.rawValue),
      "terms": .array(
        terms.first.map { term in
          .object([
            "by": .text(term.by.rawValue), "value": .text(shown(term.value)),
            "holders": .integer(term.holders), "weight": .decimal(term.weight),
            "counts": .decimal(term.counts), "since": .text(term.since.rfc3339),
            "hub": .flag(term.hub != nil),
            "because": .text(orNull: term.hub.map(Phrases().hub)),
          ])
        }),
      "terms_total": .integer(terms.total),
    ])
  }

  private static func role(_ role: Ring.Role) -> JSONValue {
    .object([
      "subject": .text(role.subject), "role": .text(role.role.rawValue),
      "because": .text(orNull: role.because?.rawValue),
    ])
  }

  /// What a subject shares, for `explain`.
  static func links(_ links: SubjectLinks?) -> JSONValue {
    guard let links else { return .null }
    let (pairs, hubs) = (Capped(links.links), Capped(links.hubs))
    return .object([
      "threshold": .decimal(links.threshold),
      "pairs": .array(pairs.first.map(pair)), "pairs_total": .integer(pairs.total),
      "hubs": .array(hubs.first.map(thing)), "hubs_total": .integer(hubs.total),
    ])
  }

  /// A long text is cut: its beginning names it.
  static func shown(_ value: String) -> String {
    value.count > longest ? value.prefix(longest) + "…" : value
  }

  private static let longest = 120
}
