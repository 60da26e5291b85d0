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
    }.sorted { left, right in
      let (one, two) = (left.term, right.term)
      if (one.hub == nil) != (two.hub == nil) { return one.hub == nil }
      if one.weight != two.weight { return one.weight > two.weight }
      if left.between != right.between {
        return left.between.lexicographicallyPrecedes(right.between) {
          $0.precedes($1)
        }
      }
      if one.by != two.by { return one.by.index < two.by.index }
      return one.value.precedes(two.value)
    }
    capped = Capped(all)
  }
}
