package import Domain

/// What one subject shares, and with whom.
package struct SubjectLinks: Sendable {
  /// The strongest first.
  package var links: [SubjectLink]
  /// Things that it holds together with others and that say nothing, the most held first.
  package var hubs: [Ring.SharedThing]
  package var threshold: Double
}

struct SubjectReading {
  private let evidence: LinkEvidence

  init(_ evidence: LinkEvidence) { self.evidence = evidence }

  /// - Complexity: O(values × log holders), and the holders of the subject's own values that are no hubs.
  func links(of subject: UInt32) -> SubjectLinks {
    var shared: [UInt64: [Int]] = [:]
    var hubs: [Ring.SharedThing] = []
    for (number, value) in evidence.shared.values.enumerated()
    where evidence.shared.since(value, subject) != nil {
      guard value.hub == nil else {
        hubs.append(
          Ring.SharedThing(
            by: value.kind, value: evidence.text(value.value), subjects: [],
            holders: value.holders.count, weight: 0, hub: evidence.named(value.hub)))
        continue
      }
      for other in evidence.shared.subjects[value.holders] where other != subject {
        shared[JudgedPairs.key(subject, other), default: []].append(number)
      }
    }
    for key in evidence.weighing.confirmed(of: subject) { shared[key, default: []] += [] }
    let links = shared.map { evidence.link($0.key, $0.value) }.sorted { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      return left.between.joined(separator: "\n") < right.between.joined(separator: "\n")
    }
    hubs.sort { ($1.holders, $0.by.index, $0.value) < ($0.holders, $1.by.index, $1.value) }
    return SubjectLinks(
      links: links, hubs: hubs, threshold: evidence.decibans(evidence.scale.threshold))
  }
}
