internal import Domain

/// How many subjects share something of each kind whose chance is learned, and nothing of a kind whose chance is stated.
struct LiveSharers {
  /// In the order of ``LinkKind``.
  private(set) var counts = LinkKind.allCases.map { _ in 0 }

  private let learns: [Bool]
  /// By kind, for each subject the number of its shared values.
  private var sharing: [[UInt32: Int]] = LinkKind.allCases.map { _ in [:] }
  /// For each subject the number of its shared values of kinds whose chance is stated.
  private var linked: [UInt32: Int] = [:]

  init(_ model: LinkModel) { learns = LinkKind.allCases.map { model[$0].learns } }

  /// Counts a shared value of a subject in or out.
  mutating func move(_ subject: UInt32, _ kind: LinkKind, by step: Int) {
    let (wasLinked, did) = (linked[subject] != nil, sharing[kind.index][subject] != nil)
    guard learns[kind.index] else {
      linked.move(subject, by: step)
      let isLinked = linked[subject] != nil
      if isLinked != wasLinked { moveAll(subject, by: isLinked ? -1 : 1) }
      return
    }
    sharing[kind.index].move(subject, by: step)
    let does = sharing[kind.index][subject] != nil
    if !wasLinked, did != does { counts[kind.index] += does ? 1 : -1 }
  }

  private mutating func moveAll(_ subject: UInt32, by step: Int) {
    for kind in counts.indices where sharing[kind][subject] != nil { counts[kind] += step }
  }
}

extension [UInt32: Int] {
  /// Counts up or down; a count of zero is not kept.
  mutating func move(_ key: UInt32, by step: Int) {
    let count = self[key, default: 0] + step
    self[key] = count == 0 ? nil : count
  }
}
