internal import Domain

/// Remembers what was worked out about the subjects of evidence, which many of them share.
///
/// A value that twenty thousand subjects share stands in the signal of each; without this memory each would look through
/// all the others. One thread's own.
///
/// - Complexity: O(subjects) once for each large crowd and each set of large crowds that meets in a signal; for a signal
///   in the small ones alone.
final class Crowds {
  /// How many subjects were looked at, for tests of the cost.
  private(set) var visits = 0

  private static let large = 64
  private static let mostRemembered = 64
  private var members: [Set<ObjectIdentifier>: Set<Symbol>] = [:]
  private var groups: [ObjectIdentifier: [Symbol: Bool]] = [:]
  /// Keeps the evidence alive, so that no identifier is used again.
  private var known: [Evidence] = []

  /// How many different subjects stand in the evidence, one of them left out.
  func count(of evidence: [Evidence], besides subject: Symbol) -> Int {
    if evidence.count == 1 { return evidence[0].subjects.count - 1 }
    let crowd = crowd(of: evidence.filter { $0.subjects.count > Self.large })
    var others: Set<Symbol> = []
    for small in evidence where small.subjects.count <= Self.large {
      visits += small.subjects.count
      for one in small.subjects where one != subject && !crowd.contains(one) { others.insert(one) }
    }
    return crowd.count - (crowd.contains(subject) ? 1 : 0) + others.count
  }

  /// Whether each subject of the evidence passes `test` with the group.
  func isWhole(
    _ evidence: Evidence, isWithin group: Symbol, _ test: (Symbol, _ group: Symbol) -> Bool
  ) -> Bool {
    let id = ObjectIdentifier(evidence)
    if let answer = groups[id]?[group] { return answer }
    known.append(evidence)
    let answer = evidence.subjects.allSatisfy { subject in
      visits += 1
      return test(subject, group)
    }
    groups[id, default: [:]][group] = answer
    return answer
  }

  private func crowd(of evidence: [Evidence]) -> Set<Symbol> {
    guard !evidence.isEmpty else { return [] }
    let ids = Set(evidence.map { ObjectIdentifier($0) })
    if let answer = members[ids] { return answer }
    if members.count >= Self.mostRemembered { members.removeAll() }
    known += evidence
    visits += evidence.reduce(0) { $0 + $1.subjects.count }
    let answer = Set(evidence.lazy.flatMap(\.subjects))
    members[ids] = answer
    return answer
  }
}
