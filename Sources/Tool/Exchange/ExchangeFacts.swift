import Domain
import Evidence
import Reports

/// What may be told to other companies' programs: kinds of things that were seen, and rented addresses; nobody's data.
///
/// Names, documents, contacts, accounts and home addresses may be a victim's, so none of them goes in.
struct ExchangeFacts {
  /// One open signal.
  struct Seen {
    var indicator: String
    var title: String
    var innocent: [String]
    var strength: Strength
    var from: Moment
    var to: Moment
    var count: Int
    var techniques: [AttackTechnique]

    /// - Units: the scale of STIX 2.1, appendix A: high 85, medium 50, low 15.
    var confidence: Int {
      switch strength {
      case .s1: 85
      case .s2: 50
      default: 15
      }
    }
  }

  /// An address of a machine that somebody rents out, not of a home.
  struct Address {
    var value: String
    var network: String
    var from: Moment
    var to: Moment
    var count: Int
  }

  let asOf: Moment
  let organisation: String
  let light: TrafficLight
  let catalogue: String
  let seen: [Seen]
  let addresses: [Address]
  private let name: String

  init(
    _ dossier: Dossier, _ catalogue: IndicatorCatalogue, organisation: String, light: TrafficLight
  ) {
    (asOf, self.organisation, self.light) = (dossier.asOf, organisation, light)
    (self.catalogue, name) = (catalogue.version, dossier.name)
    seen = Self.seen(dossier.openSights, catalogue.techniques)
    addresses = Self.addresses(dossier.records)
  }

  /// Techniques in the order of their ids, each once.
  var techniques: [AttackTechnique] {
    Set(seen.flatMap(\.techniques)).sorted { $0.id < $1.id }
  }

  /// The same for the same subject and thing.
  func uuid(_ thing: String) -> NamedUUID { NamedUUID("\(name)\n\(thing)", in: .bonafide) }

  /// One for each indicator, whichever of a ring's members it is about; the strongest gives the confidence.
  private static func seen(_ sights: [Dossier.Sight], _ techniques: [AttackTechnique]) -> [Seen] {
    var seen: [Seen] = []
    for sight in sights {
      let count = max(1, sight.evidenceTotal)
      if let place = seen.firstIndex(where: { $0.indicator == sight.indicator }) {
        seen[place].from = min(seen[place].from, sight.from)
        seen[place].to = max(seen[place].to, sight.to)
        seen[place].strength = max(seen[place].strength, sight.strength)
        seen[place].count += count
        continue
      }
      seen.append(
        Seen(
          indicator: sight.indicator, title: sight.title.english,
          innocent: sight.innocent.map(\.english), strength: sight.strength, from: sight.from,
          to: sight.to, count: count,
          techniques: techniques.filter { $0.indicators.contains(sight.indicator) }))
    }
    return seen
  }

  private static let rented: Set<String> = ["hosting", "vpn", "proxy", "tor", "relay"]

  private static func addresses(_ records: [Record]) -> [Address] {
    var found: [String: Address] = [:]
    for record in records {
      guard let value = record[.ip], let network = record[.network], rented.contains(network) else {
        continue
      }
      var address =
        found[value]
        ?? Address(value: value, network: network, from: record.time, to: record.time, count: 0)
      address.from = min(address.from, record.time)
      address.to = max(address.to, record.time)
      address.count += 1
      found[value] = address
    }
    return found.values.sorted { $0.value.precedes($1.value) }
  }
}
