import Domain
import Evidence

/// What may be shared as an event of MISP; nothing is published by itself, and nothing is for intrusion detection.
///
/// - Source: MISP core format; identifiers are the same each time.
struct MispEvent {
  private let facts: ExchangeFacts

  init(_ facts: ExchangeFacts) { self.facts = facts }

  var value: JSONValue {
    .object([
      "Event": .object([
        "uuid": .text(facts.uuid("misp").description),
        "info": .text("Remote work under a doubtful identity: what was seen about one subject"),
        "date": .text(String(facts.asOf.rfc3339.prefix(10))),
        "timestamp": .text(seconds(facts.asOf)),
        "threat_level_id": .text("4"), "analysis": .text("0"), "distribution": .text("0"),
        "published": .flag(false),
        "Orgc": .object([
          "name": .text(facts.organisation),
          "uuid": .text(NamedUUID("identity\n\(facts.organisation)", in: .bonafide).description),
        ]),
        "Tag": .array(tags),
        "Attribute": .array(facts.seen.map(signal) + facts.addresses.map(address)),
      ])
    ])
  }

  private var tags: [JSONValue] {
    let names =
      ["tlp:\(facts.light.rawValue)"]
      + facts.techniques.map { "misp-galaxy:mitre-attack-pattern=\"\($0.name) - \($0.id)\"" }
    return names.map { .object(["name": .text($0)]) }
  }

  private func signal(_ seen: ExchangeFacts.Seen) -> JSONValue {
    let innocent = seen.innocent.joined(separator: "; ")
    return attribute(
      ("text", "Other", "\(seen.indicator): \(seen.title)"),
      comment: "confidence \(seen.confidence) of 100; it may also be: \(innocent)",
      (seen.from, seen.to))
  }

  private func address(_ address: ExchangeFacts.Address) -> JSONValue {
    attribute(
      ("ip-src", "Network activity", address.value),
      comment: "\(address.network); seen \(address.count) times", (address.from, address.to))
  }

  private func attribute(
    _ what: (type: String, category: String, value: String), comment: String,
    _ seen: (from: Moment, to: Moment)
  ) -> JSONValue {
    .object([
      "uuid": .text(facts.uuid("attribute\n\(what.value)").description),
      "type": .text(what.type), "category": .text(what.category), "value": .text(what.value),
      "to_ids": .flag(false), "distribution": .text("5"), "comment": .text(comment),
      "timestamp": .text(seconds(facts.asOf)),
      "first_seen": .text(seen.from.rfc3339), "last_seen": .text(seen.to.rfc3339),
    ])
  }

  private func seconds(_ moment: Moment) -> String { String(moment.milliseconds / 1000) }
}
