internal import Domain

/// What everybody together measures: for each bound that a population sets, the values of all keys.
struct Populations: Sendable {
  /// One question to the population.
  struct Question: Hashable, Sendable {
    var selections: [Selection]
    var per: Value
    var within: Int64?
    var measure: WindowWatch.Measure
    var eventsAtLeast: Int

    init(_ window: WindowWatch, _ test: WindowWatch.Aggregate, _ bound: PopulationBound) {
      (selections, per, within) = (window.selections, window.per, window.within)
      (measure, eventsAtLeast) = (test.measure, bound.eventsAtLeast)
    }
  }

  /// In order.
  private var values: [Question: [Double]] = [:]

  init(_ values: [Question: [Double]] = [:]) { self.values = values.mapValues { $0.sorted() } }

  /// The watch with the bounds that the population sets; where too few are in it, bounds that nobody reaches.
  func resolved(_ window: WindowWatch) -> WindowWatch {
    var window = window
    for index in window.tests.indices {
      guard let bound = window.tests[index].population else { continue }
      window.tests[index].bound =
        value(Question(window, window.tests[index], bound), bound) ?? .infinity
    }
    return window
  }

  /// What is missing where too few are in a population.
  func lacking(_ window: WindowWatch) -> [String] {
    let kinds = window.selections.flatMap(\.kinds).map(\.name).joined(separator: ", ")
    return window.tests.compactMap { test in
      guard let bound = test.population, value(Question(window, test, bound), bound) == nil else {
        return nil
      }
      return "\(bound.keysAtLeast) others with \(kinds)"
    }
  }

  /// The percentile by nearest rank, times the factor.
  private func value(_ question: Question, _ bound: PopulationBound) -> Double? {
    let values = values[question] ?? []
    guard values.count > bound.keysAtLeast else { return nil }
    let rank = Int((bound.percentile / 100 * Double(values.count)).rounded(.up))
    return values[max(0, min(values.count, rank) - 1)] * bound.times
  }
}
