internal import Domain

/// Subjects each of whom is linked with each other, in either direction, and with few outside.
///
/// Groups are grown with a limit on the tries, so that a crowd that is linked with itself costs no more than it is large.
///
/// - Source: Bron and Kerbosch, "Algorithm 457: finding all cliques of an undirected graph", 1973.
struct ClusterEvaluator {
  private let watch: ClusterWatch
  private let graph: LinkGraph
  private let context: Context
  private static let triesAll = 1_000_000
  /// Whoever is linked with more is a hub and vouches for nobody.
  private static let mostNeighbours = 50

  init(_ watch: ClusterWatch, _ graph: LinkGraph, _ context: Context) {
    (self.watch, self.graph, self.context) = (watch, graph, context)
  }

  /// Subjects by their place in the order of texts.
  private struct Search {
    let neighbours: [Set<Int>]
    var tries = 0
    var found: [Set<Int>] = []
  }

  func candidates(_ id: LeafID) -> [Candidate] {
    let subjects = LinkGraph.ordered(Set(graph.edges.flatMap { [$0.from, $0.to] }), context.store)
    let places = Dictionary(uniqueKeysWithValues: subjects.enumerated().map { ($1, $0) })
    var neighbours = [Set<Int>](repeating: [], count: subjects.count)
    var edges = [[LinkGraph.Edge]](repeating: [], count: subjects.count)
    for edge in graph.edges {
      guard let from = places[edge.from], let to = places[edge.to] else { continue }
      neighbours[from].insert(to)
      neighbours[to].insert(from)
      edges[from].append(edge)
      edges[to].append(edge)
    }
    let hubs = Set(neighbours.indices.filter { neighbours[$0].count > Self.mostNeighbours })
    var search = Search(neighbours: neighbours.map { $0.subtracting(hubs) })
    for first in neighbours.indices where !hubs.contains(first) {
      search.tries = max(32, min(1000, Self.triesAll / subjects.count))
      let near = search.neighbours[first]
      grow([first], near.filter { $0 > first }, near.filter { $0 < first }, &search)
    }
    return search.found.flatMap { members -> [Candidate] in
      let group = members.sorted().map { subjects[$0] }
      let own = members.sorted().flatMap { edges[$0] }
      return candidates(group, own, id)
    }
  }

  /// Adds every largest group that holds `group`, more of `open` and none of `closed`.
  private func grow(_ group: Set<Int>, _ open: Set<Int>, _ closed: Set<Int>, _ search: inout Search)
  {
    if open.isEmpty {
      if closed.isEmpty, group.count >= watch.atLeast { search.found.append(group) }
      return
    }
    guard group.count + open.count >= watch.atLeast, search.tries > 0 else { return }
    search.tries -= 1
    var (open, closed) = (open, closed)
    let neighbours = search.neighbours
    let pivot = open.union(closed).sorted().max {
      neighbours[$0].intersection(open).count < neighbours[$1].intersection(open).count
    }
    let skipped = pivot.map { neighbours[$0] } ?? []
    for member in open.subtracting(skipped).sorted() {
      grow(
        group.union([member]), open.intersection(neighbours[member]),
        closed.intersection(neighbours[member]), &search)
      open.remove(member)
      closed.insert(member)
    }
  }

  private func candidates(
    _ group: [Symbol], _ edges: [LinkGraph.Edge], _ id: LeafID
  ) -> [Candidate] {
    let members = Set(group)
    let refs = Dictionary(edges.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    let inside = refs.values.filter { members.contains($0.from) && members.contains($0.to) }
    let share = Double(inside.count) / Double(max(1, refs.count))
    guard share >= watch.internalShare, isOfOneAge(group) else { return [] }
    let ordered = inside.map { ($0, context.store.event(at: $0.ref)) }
      .sorted { EventOrder.precedes($0.1, $1.1, in: context.store) }.map(\.0)
    guard let first = ordered.first?.time, let last = ordered.last?.time else { return [] }
    let evidence = Evidence(
      refs: ordered.map(\.ref), total: ordered.count, subjects: group, context.store.symbols)
    return group.map { subject in
      Candidate(
        subject: subject, leaf: id, at: last, from: first, to: last,
        score: Double(group.count) / Double(watch.atLeast),
        facts: [
          Signal.Fact("members", .number(Double(group.count))),
          Signal.Fact("share", .number((share * 100).rounded() / 100)),
        ], evidence: [evidence])
    }
  }

  /// Whether all were made close together; an unknown date is no answer.
  private func isOfOneAge(_ group: [Symbol]) -> Bool {
    guard let within = watch.createdWithin else { return true }
    let dates = group.compactMap { context.directory.subjects[$0]?.firstCreated }
    guard dates.count == group.count, let first = dates.min(), let last = dates.max() else {
      return false
    }
    return last - first <= within
  }
}
