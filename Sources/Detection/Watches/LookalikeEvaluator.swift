internal import Domain
internal import Matching

/// A domain that imitates a known company's.
struct LookalikeEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let fields: [BoundField]
  private let companies: LookalikeDomains
  private let freeMail: Set<String>
  private let countsExtraToken: Bool
  private let memo = Memo()

  /// Answers already given, by symbol.
  private final class Memo { var answers: [Symbol: Resembled?] = [:] }

  private struct Resembled {
    var domain: String
    var company: String
  }

  init(_ watch: LookalikeWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    fields = watch.fields.map { BoundField($0, context) }
    companies = LookalikeDomains(
      known: watch.knownDomains(context.directory), distance: watch.distance)
    (freeMail, countsExtraToken) = (watch.freeMail, watch.countsExtraToken)
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    guard !companies.isEmpty else { return Finding() }
    collect(keyed, selections, context)
    var (evidence, first): ([Int32], Resembled?) = ([], nil)
    for index in context.matched {
      let event = keyed.events[Int(index)]
      guard let found = fields.lazy.compactMap({ resembled($0.symbol(event), context) }).first
      else { continue }
      evidence.append(index)
      if first == nil { first = found }
    }
    guard let first, let index = evidence.first else { return Finding() }
    return Finding(firings: [
      Firing(
        at: keyed.events[Int(index)].time, evidence: evidence, score: Double(evidence.count),
        facts: [
          Signal.Fact("domain", .text(first.domain)),
          Signal.Fact("resembles", .text(first.company)),
        ])
    ])
  }

  private func resembled(_ symbol: Symbol, _ context: Context) -> Resembled? {
    guard !symbol.isAbsent else { return nil }
    if let known = memo.answers[symbol] { return known }
    let answer = WebDomain(context.store.symbols.text(symbol)).flatMap { domain -> Resembled? in
      guard !freeMail.contains(domain.registered) else { return nil }
      return companies.resembled(by: domain, extraToken: countsExtraToken).map {
        Resembled(domain: domain.registered, company: $0.registered)
      }
    }
    memo.answers[symbol] = .some(answer)
    return answer
  }
}

extension LookalikeWatch {
  /// The domains of companies that are known: listed, or in verified claims that name an employer.
  func knownDomains(_ directory: Directory) -> [WebDomain] {
    let listed = known.flatMap { directory.lists[$0]?.values ?? [] }
    return (listed + directory.employerDomains.sorted()).compactMap { WebDomain($0) }
      .filter { !freeMail.contains($0.registered) }
  }
}
