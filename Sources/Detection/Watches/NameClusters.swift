internal import Domain

/// Which users of a value go by one name: each joins the first group with a name that agrees with one of its own.
struct NameClusters {
  private let agreement: BoundAgreement

  /// So many groups are compared by likeness; after that only equal names are one.
  private static let mostCompared = 64

  init(_ rule: NameRule) { agreement = BoundAgreement(.name(rule)) }

  private struct Cluster {
    var number: UInt64
    var names: [String]
  }

  /// The group of each matched event's user, of whom `tokens` holds one for each; `nil` where no name is known.
  func clusters(
    of tokens: [UInt64?], _ matched: [Int32], _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> [UInt64?] {
    var names: [UInt64: [Symbol]] = [:]
    var order: [UInt64] = []
    for (token, index) in zip(tokens, matched) {
      guard let token else { continue }
      let own = context.directory.subjects[keyed.events[Int(index)].subject]?.names ?? []
      if names[token] == nil { order.append(token) }
      let known = names[token] ?? []
      names[token] = known + own.filter { !known.contains($0) }
    }
    var (clusters, equal, result): ([Cluster], [String: UInt64], [UInt64: UInt64]) = ([], [:], [:])
    for token in order {
      let texts = (names[token] ?? []).map(context.store.symbols.text)
      guard !texts.isEmpty else { continue }
      let number =
        texts.lazy.compactMap { equal[$0] }.first ?? cluster(of: texts, in: clusters) ?? token
      result[token] = number
      for text in texts where equal[text] == nil { equal[text] = number }
      if number == token, clusters.count < Self.mostCompared {
        clusters.append(Cluster(number: token, names: texts))
      }
    }
    return tokens.map { $0.flatMap { result[$0] } }
  }

  private func cluster(of texts: [String], in clusters: [Cluster]) -> UInt64? {
    clusters.first { cluster in
      cluster.names.contains { name in texts.contains { agreement.agree(name, $0) } }
    }?.number
  }
}
