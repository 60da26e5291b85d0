internal import Domain

/// A value of somebody who has gone, on a newcomer soon afterwards.
///
/// Its key is the value; it tells of the newcomer.
struct ReappearsEvaluator: Evaluator {
  let kinds: UInt64
  var fewest: Int { 2 }
  private let sightings: [BoundSighting]
  private let gone: LandmarkTimes?
  private let back: LandmarkTimes?
  private let within: Int64
  private let among: BoundValue
  private let hubAbove: Int
  /// Where no hub is named, more different ones than this are not compared with each other.
  private static let mostCompared = 100

  init(_ watch: ReappearsWatch, _ context: Context) {
    sightings = watch.sightings.map { BoundSighting($0, context) }
    kinds = sightings.map(\.selection).kinds
    gone = context.directory.landmarks[watch.gone]
    back = context.directory.landmarks[watch.back]
    within = watch.within
    among = BoundValue(watch.among, context)
    hubAbove = watch.hubAbove ?? Self.mostCompared
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    guard let gone, let back, keyed.count >= 2 else { return Finding() }
    var users: [Symbol: [Int32]] = [:]
    for index in 0..<keyed.count where isSighting(keyed.events[index], keyed.key, context) {
      users[keyed.events[index].subject, default: []].append(Int32(index))
    }
    guard users.count > 1 else { return Finding() }
    var parties: [Symbol: UInt64] = [:]
    for (subject, indices) in users {
      parties[subject] = among.token(keyed.events[Int(indices[0])], context)
    }
    guard Set(parties.values).count <= hubAbove else {
      return Finding(
        closest: "seen on \(Set(parties.values).count): an office, gateway or other hub")
    }
    let newcomers = users.filter { back.subjects.contains($0.key) }
    let departures = users.filter { gone.subjects.contains($0.key) }
    guard newcomers.count * departures.count <= Self.mostCompared * Self.mostCompared else {
      return Finding(closest: "seen on \(users.count): an office, gateway or other hub")
    }
    var firings: [Firing] = []
    for (newcomer, own) in newcomers {
      for (departed, other) in departures where parties[departed] != parties[newcomer] {
        guard let (start, end) = stretch(departed, newcomer, gone, back) else { continue }
        let days = Double((end - start) / Moment.dayLength)
        firings.append(
          Firing(
            at: max(end, keyed.events[Int(own[0])].time), evidence: (own + other).sorted(),
            score: 1,
            facts: [
              Signal.Fact("value", .text(context.store.symbols.text(keyed.key))),
              Signal.Fact("days", .number(days)),
            ], about: [newcomer]))
      }
    }
    return Finding(firings: firings)
  }

  /// The first departure and the arrival after it that lie close enough together.
  private func stretch(
    _ departed: Symbol, _ newcomer: Symbol, _ gone: LandmarkTimes, _ back: LandmarkTimes
  ) -> (Int64, Int64)? {
    var from = Int64.min
    while let start = gone.earliest(of: departed, after: from) {
      guard let end = back.earliest(of: newcomer, after: start) else { return nil }
      if end - start <= within { return (start, end) }
      from = start + 1
    }
    return nil
  }

  private func isSighting(_ event: Event, _ key: Symbol, _ context: Context) -> Bool {
    for sighting in sightings where sighting.shows(key, event, isLoose: false, context) {
      return true
    }
    return false
  }
}
