import Domain
import Evidence

/// What may be shared as a bundle of STIX 2.1.
///
/// It names no threat actor and attributes nothing: notes and sightings of techniques, with a confidence, in a grouping of
/// suspicious activity.
///
/// - Source: OASIS, STIX version 2.1. Identifiers are the same each time, so a later bundle takes the place of an earlier one.
struct StixBundle {
  private let facts: ExchangeFacts

  init(_ facts: ExchangeFacts) { self.facts = facts }

  var value: JSONValue {
    let content = notes + patterns + sightings + observed
    let objects = [identity, marking] + content.map(\.value) + [grouping(content.map(\.id))]
    return .object([
      "type": .text("bundle"),
      "id": .text("bundle--\(facts.uuid("bundle"))"),
      "objects": .array(objects),
    ])
  }

  private typealias Entry = (id: String, value: JSONValue)

  private var identityID: String {
    "identity--\(NamedUUID("identity\n\(facts.organisation)", in: .bonafide))"
  }

  private var identity: JSONValue {
    .object([
      "type": .text("identity"), "spec_version": .text("2.1"), "id": .text(identityID),
      "created": .text(time(facts.asOf)), "modified": .text(time(facts.asOf)),
      "name": .text(facts.organisation), "identity_class": .text("organization"),
    ])
  }

  private var marking: JSONValue {
    let (id, word) = facts.light.stix
    return .object([
      "type": .text("marking-definition"), "spec_version": .text("2.1"), "id": .text(id),
      "created": .text("2017-01-20T00:00:00.000Z"), "definition_type": .text("tlp"),
      "name": .text("TLP:\(word.uppercased())"), "definition": .object(["tlp": .text(word)]),
    ])
  }

  private var notes: [Entry] {
    facts.seen.map { seen in
      let innocent = seen.innocent.joined(separator: "; ")
      let text = "\(seen.title). Records: \(seen.count). It may also be: \(innocent)."
      return object(
        "note", seen.indicator,
        [
          .init("abstract", .text(seen.indicator)), .init("content", .text(text)),
          .init("object_refs", .texts(seen.techniques.map(patternID) + [identityID])),
          .init("confidence", .integer(seen.confidence)),
        ])
    }
  }

  private func patternID(_ technique: AttackTechnique) -> String {
    "attack-pattern--\(NamedUUID("attack\n\(technique.id)", in: .bonafide))"
  }

  private var patterns: [Entry] {
    facts.techniques.map { technique in
      object(
        "attack-pattern", patternID(technique), isID: true,
        [
          .init("name", .text(technique.name)),
          .init(
            "external_references",
            .array([
              .object([
                "source_name": .text("mitre-attack"), "external_id": .text(technique.id),
              ])
            ])),
        ])
    }
  }

  private var sightings: [Entry] {
    facts.seen.flatMap { seen in
      seen.techniques.map { technique in
        object(
          "sighting", "\(seen.indicator)\n\(technique.id)",
          [
            .init("description", .text("consistent with it: \(seen.title)")),
            .init("first_seen", .text(time(seen.from))), .init("last_seen", .text(time(seen.to))),
            .init("count", .integer(min(seen.count, 999_999_999))),
            .init("sighting_of_ref", .text(patternID(technique))),
            .init("where_sighted_refs", .texts([identityID])),
            .init("confidence", .integer(seen.confidence)),
          ])
      }
    }
  }

  private var observed: [Entry] {
    facts.addresses.flatMap { address -> [Entry] in
      let type = address.value.contains(":") ? "ipv6-addr" : "ipv4-addr"
      let id = "\(type)--\(NamedUUID("{\"value\":\"\(address.value)\"}", in: .observables))"
      let thing = JSONValue.object([
        "type": .text(type), "spec_version": .text("2.1"), "id": .text(id),
        "value": .text(address.value), "object_marking_refs": .texts([facts.light.stix.id]),
      ])
      let sight = object(
        "observed-data", address.value,
        [
          .init("first_observed", .text(time(address.from))),
          .init("last_observed", .text(time(address.to))),
          .init("number_observed", .integer(min(address.count, 999_999_999))),
          .init("object_refs", .texts([id])),
        ])
      return [(id, thing), sight]
    }
  }

  private func grouping(_ ids: [String]) -> JSONValue {
    object(
      "grouping", "grouping",
      [
        .init("name", .text("Remote work under a doubtful identity")),
        .init("context", .text("suspicious-activity")),
        .init(
          "description",
          .text(
            "What was seen about one subject, with other explanations. It is no verdict on anybody. "
              + "Catalogue \(facts.catalogue).")),
        .init("object_refs", .texts(ids.isEmpty ? [identityID] : ids)),
      ]
    ).value
  }

  private func object(
    _ type: String, _ thing: String, isID: Bool = false, _ members: [JSONValue.Member]
  ) -> Entry {
    let id = isID ? thing : "\(type)--\(facts.uuid("\(type)\n\(thing)"))"
    let head: [JSONValue.Member] = [
      .init("type", .text(type)), .init("spec_version", .text("2.1")), .init("id", .text(id)),
      .init("created_by_ref", .text(identityID)), .init("created", .text(time(facts.asOf))),
      .init("modified", .text(time(facts.asOf))),
    ]
    let tail: [JSONValue.Member] = [
      .init("object_marking_refs", .texts([facts.light.stix.id]))
    ]
    return (id, .object(head + members + tail))
  }

  /// With three digits after the seconds, as the standard wants.
  private func time(_ moment: Moment) -> String {
    let text = moment.rfc3339
    return text.contains(".") ? text : text.dropLast() + ".000Z"
  }
}
