internal import Domain

/// All that is shared, and how it is weighed.
struct LinkEvidence {
  let shared: SharedValues
  let weighing: PairLinks
  let scale: LinkScale
  /// The text of a subject's or value's number.
  let text: (UInt32) -> String

  /// The link of a pair from the values that both hold; the strongest term first.
  func link(_ key: UInt64, _ values: [Int]) -> SubjectLink {
    let (low, high) = (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
    let rows = values.map { number in
      let thing = shared.values[number]
      return Row(
        thing: thing, value: text(thing.value), hub: weighing.hub(thing, key),
        since: max(shared.since(thing, low) ?? 0, shared.since(thing, high) ?? 0))
    }.sorted { $0.precedes($1) }
    let terms = rows.map { ($0.by, $0.hub == nil ? $0.thing.weight : 0) }
    let counts = scale.counted(terms)
    let counted = zip(rows, terms).filter { $0.0.hub == nil }.map(\.1)
    return SubjectLink(
      between: [text(low), text(high)].sorted { $0.precedes($1) },
      weight: decibans(weighing.weight(key, counted)),
      terms: zip(rows, counts).map { row, counts in
        SubjectLink.Term(
          by: row.by, value: row.value, holders: row.thing.holders.count,
          weight: decibans(row.hub == nil ? row.thing.weight : 0), counts: decibans(counts),
          since: Moment(milliseconds: row.since), hub: named(row.hub))
      },
      answer: weighing.answer(key))
  }

  /// Thousandths as decibans, to one place.
  func decibans(_ weight: Int) -> Double { (Double(weight) / 100).rounded() / 10 }

  /// With the name of the group instead of its number.
  func named(_ hub: HubReason?) -> HubReason? {
    if case .group(let number) = hub, let number = UInt32(number) { return .group(text(number)) }
    return hub
  }

  private struct Row: WeighedThing {
    var thing: SharedValue
    var value: String
    var hub: HubReason?
    var since: Int64

    var by: LinkKind { thing.kind }
    var weight: Double { Double(thing.weight) }
  }
}
