import Domain

/// Each thing that two members of a ring share, the weightiest first; hubs last.
struct RingTerms {
  struct Entry: Sendable {
    var between: [String]
    var term: SubjectLink.Term
  }

  let capped: Capped<Entry>

  init(_ links: [SubjectLink]) {
    let all = links.flatMap { link in
      link.terms.map { Entry(between: link.between, term: $0) }
    }.sorted { $0.term.precedes($1.term, tie: RingTerms.precedes($0.between, $1.between)) }
    capped = Capped(all)
  }

  private static func precedes(_ left: [String], _ right: [String]) -> Bool? {
    left == right ? nil : left.lexicographicallyPrecedes(right) { $0.precedes($1) }
  }
}
