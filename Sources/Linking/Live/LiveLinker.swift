package import Domain

/// Takes sightings one at a time and keeps the rings that all of them together make, with the history of each.
///
/// After any number of sightings, in any order, the rings are those that ``LinkSurvey`` finds in all of them at once.
/// Only the region of those who hold the value that was seen is looked at again, unless the sighting changes what the data
/// teach about a kind: limits and chances move in steps, so that this is rare.
package struct LiveLinker {
  private let model: LinkModel
  private let text: (UInt32) -> String
  private let directory: LinkDirectory
  private let answers: JudgedPairs
  private var holdings: LiveHoldings
  private var scale: LinkScale
  /// For each subject those that it is linked to strongly enough to join, with the weight.
  private var links: [UInt32: [UInt32: Int]] = [:]
  private var ringOf: [UInt32: Int] = [:]
  private var rings: [Int: (id: String, members: [UInt32])] = [:]
  private var nextRing = 0
  /// What changed, in order.
  package private(set) var history: [RingChange] = []
  /// Pairs that were weighed: the work done.
  package private(set) var weighed = 0
  /// How often everything was looked at again.
  package private(set) var renewals = 0

  /// Makes a linker that has seen nothing; `text` names the numbers of subjects and values.
  package init(
    model: LinkModel, directory: LinkDirectory = LinkDirectory(),
    answers: JudgedPairs = JudgedPairs(), text: @escaping (UInt32) -> String
  ) {
    (self.model, self.directory, self.answers, self.text) = (model, directory, answers, text)
    holdings = LiveHoldings(model)
    scale = holdings.scale
    for key in answers.confirmed { link(key) }
    let subjects = Set(answers.confirmed.flatMap { [UInt32($0 >> 32), UInt32($0 & 0xFFFF_FFFF)] })
    renew(region: subjects, at: Moment(milliseconds: 0))
  }

  /// Takes in one sighting and returns what it changed.
  ///
  /// - Complexity: the pairs of those who hold the value, each by what both hold, and the region they are in.
  @discardableResult
  package mutating func observe(_ sighting: Sighting) -> [RingChange] {
    let before = history.count
    let isNew = holdings.add(sighting) { HubReason($0, $1, directory, text) }
    guard isNew else { return [] }
    let moment = Moment(milliseconds: sighting.time)
    if holdings.scale != scale {
      scale = holdings.scale
      renewAll(at: moment)
    } else {
      let touched = holdings.touched(by: sighting)
      let region = region(of: touched)
      for (index, one) in touched.enumerated() {
        for two in touched[(index + 1)...] { link(JudgedPairs.key(one, two)) }
      }
      renew(region: region, at: moment)
    }
    return Array(history[before...])
  }

  /// The rings' ids and members, in byte order of their first members.
  package var current: [(id: String, subjects: [String])] {
    rings.values.map { (id: $0.id, subjects: $0.members.map(text)) }
      .sorted { $0.subjects[0].precedes($1.subjects[0]) }
  }

  /// The history of one ring, oldest first.
  package func history(of ring: String) -> [RingChange] {
    history.filter { $0.ring == ring || $0.from.contains(ring) }
  }

  private mutating func link(_ key: UInt64) {
    weighed += 1
    let (low, high) = (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
    let weighing = PairLinks(model, scale, directory, answers)
    let terms = holdings.common(low, high, scale).filter { weighing.hub($0, key) == nil }
    let weight = weighing.weight(key, terms.map { ($0.kind, $0.weight) })
    let isRejected = answers.isRejected(key, nil)
    links[low, default: [:]][high] = weight >= scale.joins && !isRejected ? weight : nil
    links[high, default: [:]][low] = links[low]?[high]
  }

  private mutating func renewAll(at moment: Moment) {
    renewals += 1
    let weighing = PairLinks(model, scale, directory, answers)
    let pairs = weighing.pairs(holdings.shared(scale), atLeast: scale.joins)
    let region = Set(links.keys).union(pairs.flatMap { [$0.low, $0.high] })
    links = [:]
    for pair in pairs {
      links[pair.low, default: [:]][pair.high] = pair.weight
      links[pair.high, default: [:]][pair.low] = pair.weight
    }
    renew(region: region, at: moment)
  }

  /// All that are connected to one of these.
  private func region(of subjects: [UInt32]) -> Set<UInt32> {
    var (seen, open) = (Set(subjects), subjects)
    while let one = open.popLast() {
      for other in (links[one] ?? [:]).keys where seen.insert(other).inserted {
        open.append(other)
      }
    }
    return seen
  }

  /// Finds the rings of a region anew and notes what is different.
  ///
  /// - Precondition: no link leads out of the region, and none did before.
  private mutating func renew(region: Set<UInt32>, at moment: Moment) {
    let pairs = region.flatMap { low in
      (links[low] ?? [:]).filter { low < $0.key }.map {
        PairLinks.Pair(low: low, high: $0.key, weight: $0.value)
      }
    }
    let finder = RingFinder(scale)
    let found = Region.all(PairLinks.Pair.once(pairs)) { Array(text($0).utf8) }
      .flatMap { region in finder.rings(region).map { $0.map { region.subjects[$0] } } }
    let old = Set(region.compactMap { ringOf[$0] }).compactMap { number in
      rings.removeValue(forKey: number)
    }
    for one in region { ringOf[one] = nil }
    var new: [(id: String, members: [UInt32])] = []
    for members in found {
      let ring = (id: RingMark(founder(of: members)).text, members: members)
      for one in members { ringOf[one] = nextRing }
      rings[nextRing] = ring
      nextRing += 1
      new.append(ring)
    }
    history += RingComparison(old: named(old), new: named(new)).changes(at: moment)
  }

  private func named(
    _ rings: [(id: String, members: [UInt32])]
  ) -> [(id: String, subjects: [String])] {
    rings.map { (id: $0.id, subjects: $0.members.map(text)) }
  }

  private func founder(of members: [UInt32]) -> String {
    let names = Dictionary(uniqueKeysWithValues: members.map { ($0, text($0)) })
    return holdings.firstSeen(members, scale).map { ($0.since, names[$0.subject] ?? "") }
      .min { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.precedes($1.1) }?.1
      ?? names[members[0]] ?? ""
  }
}
