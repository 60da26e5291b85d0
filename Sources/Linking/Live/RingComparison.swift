internal import Domain

/// What became of rings: the steps from old ones to new ones among the same subjects.
struct RingComparison {
  typealias Named = (id: String, subjects: [String])
  private let old: [Named]
  private let new: [Named]

  init(old: [Named], new: [Named]) { (self.old, self.new) = (old, new) }

  func changes(at moment: Moment) -> [RingChange] {
    let olds = Dictionary(old.map { ($0.id, Set($0.subjects)) }, uniquingKeysWith: { $0.union($1) })
    var changes: [RingChange] = []
    for ring in new {
      let (before, now) = (olds[ring.id] ?? [], Set(ring.subjects))
      guard before != now else { continue }
      let from = olds.filter { $0.key != ring.id && !$0.value.isDisjoint(with: now) }.keys
      changes.append(
        RingChange(
          at: moment, ring: ring.id, subjects: ring.subjects,
          joined: inOrder(now.subtracting(before)), left: inOrder(before.subtracting(now)),
          from: from.sorted()))
    }
    let ids = Set(new.map(\.id))
    for (id, subjects) in olds where !ids.contains(id) {
      changes.append(
        RingChange(
          at: moment, ring: id, subjects: [], joined: [], left: inOrder(subjects), from: []))
    }
    return changes.sorted { ($0.ring, $0.subjects.count) < ($1.ring, $1.subjects.count) }
  }

  private func inOrder(_ subjects: Set<String>) -> [String] {
    subjects.sorted { $0.precedes($1) }
  }
}
