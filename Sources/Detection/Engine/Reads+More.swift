internal import Domain

extension Reads {
  /// What the ways of watching beyond the first few read besides their selections.
  mutating func addMore(_ watch: Watch, _ kinds: [EventKind]) {
    switch watch {
    case .beside(let beside): if let inner = beside.watch { add(inner) }
    case .chain(let chain): add(chain.links)
    case .cluster(let cluster): add(cluster.links)
    case .overdue(let overdue): if let same = overdue.same { add(same, on: kinds) }
    case .dormant(let dormant):
      for field in dormant.then?.new ?? [] { add(field, on: dormant.selections.flatMap(\.kinds)) }
    case .reappears(let reappears):
      for sighting in reappears.sightings { add(sighting.by, on: sighting.selection.kinds) }
    case .unusual(let unusual):
      switch unusual.measure {
      case .count: break
      case .sum(let field): add(field, on: kinds)
      case .distinct(let value): add(value, on: kinds)
      }
    case .hours:
      add(.from, on: kinds.filter { $0 == .sessionActive })
      add(.to, on: kinds.filter { $0 == .sessionActive })
    case .overlap(let overlap):
      for field in [overlap.from, overlap.until, overlap.different] {
        if let field { add(field, on: kinds) }
      }
    default: break
    }
    for landmark in watch.ownLandmarks { add(landmark) }
  }

  private mutating func add(_ links: [Link]) {
    for link in links { add(link.field, on: link.selection.kinds) }
  }
}

extension Watch {
  /// What it measures time from itself, besides its tests.
  var ownLandmarks: [Landmark] {
    switch self {
    case .dormant(let dormant): dormant.opens.map { [$0] } ?? []
    case .reappears(let reappears): [reappears.gone, reappears.back]
    default: []
    }
  }

  /// Whether it is about links between subjects, which no single key's events show.
  var isOfLinks: Bool {
    switch self {
    case .chain, .cluster: true
    default: false
    }
  }
}
