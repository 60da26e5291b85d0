package import Domain

/// The same evaluation as an operator of a cluster: the events of one key in, what its watch fires out.
///
/// A cluster sorts events by ``keys(of:)`` and time, evaluates each key where it lies, and gathers firings by subject.
/// Nothing but the key's own events and what stands about their subjects has to be at hand. What ``LiveEngine/scanOnly``
/// names has no key here either, and what counts beside other signals is for whoever gathers the firings.
package struct PartitionOperator: Sendable {
  private let plan: Plan
  private let leaves: [LiveLeaf]

  package init(_ plan: Plan) { (self.plan, leaves) = (plan, plan.liveLeaves) }

  /// The keys under which an event must be known, in the order of the watches; some look by what its subject declares.
  package func keys(of event: LiveEvent, identity: String? = nil) -> [LiveKey] {
    leaves.enumerated().flatMap { number, leaf in
      leaf.keys(of: event, identity: identity).sorted().map { LiveKey(leaf: number, text: $0) }
    }
  }

  /// The indicator that a key's watch belongs to, and the strength it gives.
  package func indicator(of key: LiveKey) -> (id: String, strength: Strength) {
    let entry = plan.entries[leaves[key.leaf].id.entry]
    return (plan.catalogue.indicators[entry.indicator].id, entry.strength)
  }

  /// What one key's watch says of its events.
  ///
  /// - Parameters:
  ///   - key: one of those that ``keys(of:)`` gives for each event.
  ///   - events: all of this key; sorted by time is cheapest.
  ///   - standing: declarations, claims, journeys and the like of their subjects, events from which the watch measures
  ///     time, and list entries.
  /// - Returns: its firings, in order.
  package func firings(
    of key: LiveKey, in events: [LiveEvent], standing: [LiveEvent] = []
  ) -> [LiveFiring] {
    let own = events.map { $0.cut(to: plan.layout) }
    let beside = standing.map { $0.cut(to: plan.layout) }
    let rows = LiveRows(own + beside, layout: plan.layout)
    let landmarks = leaves[key.leaf].landmarks
    let bench = LiveBench(rows, Directory(rows.store, landmarks: landmarks))
    return bench.firings(leaves[key.leaf], key.text, own)
  }
}
