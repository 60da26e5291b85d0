package import Domain

/// The weighing of shared values, with what the data have taught it.
package struct LinkScale: Hashable, Sendable {
  /// In the order of ``LinkKind``.
  package let kinds: [Chances]
  /// By kind, the number of its family.
  let family: [Int]
  /// By family, in thousandths of a deciban.
  let caps: [Int]
  package let threshold: Int
  package let follows: Int
  package let joins: Int

  package init(_ model: LinkModel, _ counts: [KindCounts], limits: [Int]) {
    kinds = LinkKind.allCases.map { kind in
      Chances(
        model[kind], counts[kind.index], limit: limits[kind.index],
        pseudoSubjects: model.pseudoSubjects)
    }
    let names = model.caps.keys.sorted()
    caps = names.map { LinkScale.thousandths(model.caps[$0] ?? 0) }
    family = LinkKind.allCases.map { names.firstIndex(of: model[$0].family) ?? 0 }
    threshold = LinkScale.thousandths(model.threshold)
    follows = LinkScale.thousandths(model.follows)
    joins = LinkScale.thousandths(model.joins)
  }

  package static func thousandths(_ decibans: Double) -> Int { Int((decibans * 1000).rounded()) }

  /// What counts of each term, in the order given: within a family the strongest whole, each further one half of
  /// the one before, together at most the family's cap.
  ///
  /// - Complexity: O(n log n); the sum does not depend on the order.
  func counted(_ terms: [(kind: LinkKind, weight: Int)]) -> [Int] {
    var counts = [Int](repeating: 0, count: terms.count)
    var (seen, sums) = ([Int](repeating: 0, count: caps.count), caps.map { _ in 0 })
    for index in terms.indices.sorted(by: { terms[$0].weight > terms[$1].weight }) {
      let family = family[terms[index].kind.index]
      let part = terms[index].weight >> min(30, seen[family])
      let left = caps[family] - sums[family]
      seen[family] += 1
      counts[index] = min(part, left)
      sums[family] += counts[index]
    }
    return counts
  }

  func sum(_ terms: [(kind: LinkKind, weight: Int)]) -> Int {
    terms.count == 1
      ? min(terms[0].weight, caps[family[terms[0].kind.index]]) : counted(terms).reduce(0, +)
  }
}
