package import Domain

/// In which order the watches are looked at that count beside other signals.
///
/// First those that are an indicator's own watch, each after those it names, then those that raise a strength.
struct BesideOrder: Sendable {
  /// Numbers of the plan's entries.
  let bases: [Int]
  let raises: [Int]
  /// Indicators whose own watch is of this form: what they see, "any" and families leave out.
  let indicators: Set<Int>

  var isEmpty: Bool { bases.isEmpty && raises.isEmpty }

  init(_ catalogue: IndicatorCatalogue, _ entries: [Plan.Entry]) {
    let besides = entries.indices.filter {
      if case .beside = entries[$0].watch { return true }
      return false
    }
    raises = besides.filter { entries[$0].isRaise }
    let byID = Dictionary(
      besides.filter { !entries[$0].isRaise }.map { entry in
        (catalogue.indicators[entries[entry].indicator].id, entry)
      }, uniquingKeysWith: { $1 })
    var (order, visited): ([Int], Set<String>) = ([], [])
    func visit(_ id: String) {
      guard let entry = byID[id], visited.insert(id).inserted else { return }
      for name in entries[entry].watch.besideIDs.sorted() { visit(name) }
      order.append(entry)
    }
    for id in byID.keys.sorted() { visit(id) }
    bases = order
    indicators = Set(order.map { entries[$0].indicator })
  }
}

extension Watch {
  /// The ids that it names as standing beside it.
  package var besideIDs: Set<String> {
    guard case .beside(let beside) = self else { return [] }
    return beside.conditions.reduce(into: []) { ids, condition in
      if case .indicators(let named) = condition.names { ids.formUnion(named) }
    }
  }
}

extension Indicator {
  /// Its watch, where that looks at no other signals.
  var plainWatch: Watch? {
    if case .beside = watch { return nil }
    return watch
  }
}

extension IndicatorCatalogue {
  /// The indicators named, and all that they are looked at beside.
  func closure(of ids: Set<String>) -> Set<String> {
    var (found, waiting) = (ids, ids)
    while let id = waiting.popFirst() {
      guard let indicator = indicator(id) else { continue }
      let watches = [indicator.watch].compactMap(\.self) + indicator.raises.map(\.watch)
      for name in watches.flatMap({ named(beside: $0) }) where found.insert(name).inserted {
        waiting.insert(name)
      }
    }
    return found
  }

  private func named(beside watch: Watch) -> [String] {
    guard case .beside(let beside) = watch else { return [] }
    return beside.conditions.flatMap { condition in
      switch condition.names {
      case .any: indicators.map(\.id)
      case .indicators(let ids): ids
      case .families(let families): indicators.filter { families.contains($0.family) }.map(\.id)
      }
    }
  }
}
