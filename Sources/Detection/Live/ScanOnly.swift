internal import Domain

extension Watch {
  /// Whether, as a part for itself, only a scan can evaluate it.
  ///
  /// Links lead over the events of everybody; a bound that the population sets is measured over everybody; what is
  /// overdue, or told for a while only, changes as time goes on though no event comes.
  var isScanOnly: Bool {
    switch self {
    case .chain, .cluster, .overdue: true
    case .dormant(let dormant): dormant.toldFor != nil
    case .window(let window): window.tests.contains { $0.population != nil }
    default: false
    }
  }
}

extension Plan {
  /// The indicators of which a live engine does not evaluate some watch, or of which some watch counts beside such a one
  /// by name, in the order of ids.
  var scanOnly: [String] {
    var found = ids { $0.watch.leaves.contains(where: \.isScanOnly) }
    var count = -1
    while count != found.count {
      count = found.count
      found.formUnion(ids { [found] in !$0.watch.besideIDs.isDisjoint(with: found) })
    }
    return found.filter { index(of: $0).map { isOn(catalogue.indicators[$0]) } ?? false }.sorted()
  }

  /// Those of them whose own watch, not only one that raises the strength, has such a part.
  var untoldLive: Set<String> {
    ids { !$0.isRaise && $0.watch.leaves.contains(where: \.isScanOnly) }
  }

  private func ids(_ isWanted: (Entry) -> Bool) -> Set<String> {
    Set(entries.filter(isWanted).map { catalogue.indicators[$0.indicator].id })
  }
}
