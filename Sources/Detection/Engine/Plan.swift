package import Domain

/// The catalogue, ready to run: which watches, grouped by key, and which fields they read.
package struct Plan: Sendable {
  package let catalogue: IndicatorCatalogue
  /// The rows that this plan needs; intake keeps nothing else.
  package let layout: EventLayout
  let entries: [Entry]

  /// The number of indicators that are on, and of those among them that have a watch.
  package var indicatorCount: Int { catalogue.indicators.count(where: isOn) }
  package var watchCount: Int { catalogue.indicators.count { isOn($0) && $0.watch != nil } }

  /// One watch of one indicator: its first one, or one that raises the strength.
  struct Entry: Sendable {
    var indicator: Int
    var strength: Strength
    var watch: Watch
    var says: String
    var isRaise = false
    /// Whether the sentence was written for this raise.
    var hasOwnSays = false

    /// What its watch reads.
    var reads: [EventKind: Set<Field>] {
      var reads = Reads()
      reads.add(watch)
      return reads.fields
    }
  }

  /// Compiles the indicators of a catalogue, or those in `only`; rows keep what `keeping` names, too.
  package init(
    _ catalogue: IndicatorCatalogue, only: Set<String>? = nil,
    keeping: [EventKind: Set<Field>] = [:]
  ) {
    self.catalogue = catalogue
    let needed = only.map { catalogue.closure(of: $0) }
    var entries: [Entry] = []
    for (index, indicator) in catalogue.indicators.enumerated()
    where indicator.maturity != .retired && needed?.contains(indicator.id) != false {
      if let watch = indicator.watch {
        entries.append(
          Entry(
            indicator: index, strength: indicator.strength, watch: watch, says: indicator.says))
      }
      for raise in indicator.raises {
        entries.append(
          Entry(
            indicator: index, strength: raise.to, watch: raise.watch,
            says: raise.says ?? indicator.says, isRaise: true, hasOwnSays: raise.says != nil))
      }
    }
    self.entries = entries
    (enabled, self.needed) = (only, needed)
    besides = BesideOrder(catalogue, entries)
    measures = Dictionary(catalogue.measures.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    indices = Dictionary(
      catalogue.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
    var resolvers: [String: [String]] = [:]
    for measure in catalogue.measures {
      for indicator in measure.resolves { resolvers[indicator, default: []].append(measure.id) }
    }
    self.resolvers = resolvers
    proposals = catalogue.measures.filter { !$0.isOnSuspicion }.map(Proposal.init)
    var reads = Reads()
    for entry in entries { reads.add(entry.watch) }
    Directory.addReads(to: &reads)
    layout = EventLayout(keeping: reads.fields.merging(keeping) { $0.union($1) })
    landmarks = Set(entries.flatMap(\.watch.leaves).flatMap(\.landmarks))
  }

  /// What some watch measures time from.
  let landmarks: Set<Landmark>

  private let enabled: Set<String>?
  /// Those wanted and those that they are looked at beside.
  private let needed: Set<String>?
  let besides: BesideOrder
  let measures: [String: Measure]
  /// For each indicator the measures that resolve it, in the order of ids.
  let resolvers: [String: [String]]
  /// The measures that may be proposed, in the order of ids.
  let proposals: [Proposal]
  private let indices: [String: Int]

  /// The family of an indicator; a family is its own.
  func family(of word: String) -> String {
    if let index = indices[word] { return catalogue.indicators[index].family }
    return word.split(separator: ".").first.map(String.init) ?? word
  }

  func index(of indicator: String) -> Int? { indices[indicator] }

  /// Whether signals of this indicator are worked out, be it only for those beside which they stand.
  func isNeeded(_ indicator: Indicator) -> Bool {
    indicator.maturity != .retired && needed?.contains(indicator.id) != false
  }

  /// Whether signals of this indicator are wanted.
  func isOn(_ indicator: Indicator) -> Bool {
    indicator.maturity != .retired && enabled?.contains(indicator.id) != false
  }
}
