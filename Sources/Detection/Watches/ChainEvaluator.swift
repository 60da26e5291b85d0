internal import Domain

/// Who stands before each subject in chains of links: nearest first, each once, so that circles end.
struct ChainEvaluator {
  private let steps: Int
  private let graph: LinkGraph
  private let context: Context
  /// More subjects before one are not followed.
  private static let mostSubjects = 64

  init(_ watch: ChainWatch, _ graph: LinkGraph, _ context: Context) {
    (steps, self.graph, self.context) = (watch.steps, graph, context)
  }

  func candidates(_ id: LeafID) -> [Candidate] {
    var incoming: [Symbol: [LinkGraph.Edge]] = [:]
    for edge in graph.edges { incoming[edge.to, default: []].append(edge) }
    return incoming.keys.map { candidate(for: $0, incoming, id) }
  }

  private func candidate(
    for subject: Symbol, _ incoming: [Symbol: [LinkGraph.Edge]], _ id: LeafID
  ) -> Candidate {
    var (seen, nearest, depth): (Set<Symbol>, Symbol?, Int) = ([subject], nil, 0)
    var (edges, level): ([LinkGraph.Edge], [Symbol]) = ([], [subject])
    while depth < steps, seen.count < Self.mostSubjects {
      var next: Set<Symbol> = []
      for member in level {
        // One link to each is evidence enough.
        for edge in (incoming[member] ?? []).prefix(Self.mostSubjects)
        where seen.count + next.count < Self.mostSubjects && !seen.contains(edge.from) {
          if next.insert(edge.from).inserted { edges.append(edge) }
        }
      }
      guard !next.isEmpty else { break }
      level = LinkGraph.ordered(next, context.store)
      nearest = nearest ?? level.first
      seen.formUnion(level)
      depth += 1
    }
    let ordered = edges.map { ($0, context.store.event(at: $0.ref)) }
      .sorted { EventOrder.precedes($0.1, $1.1, in: context.store) }.map(\.0)
    let evidence = Evidence(
      refs: ordered.map(\.ref), total: ordered.count,
      subjects: LinkGraph.ordered(seen, context.store), context.store.symbols)
    let first = ordered.first?.time ?? 0
    return Candidate(
      subject: subject, leaf: id, at: first, from: first, to: ordered.last?.time ?? first,
      score: Double(depth),
      facts: [
        Signal.Fact("steps", .number(Double(depth))),
        Signal.Fact("referrer", .text(nearest.map(context.store.symbols.text) ?? "")),
      ], evidence: [evidence])
  }
}
