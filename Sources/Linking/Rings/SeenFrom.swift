internal import Domain

/// The earliest moment at which a ring could have been seen: two members shared enough by then.
///
/// Weighed as things stand now, not as they stood then.
struct SeenFrom {
  private let scale: LinkScale

  init(_ scale: LinkScale) { self.scale = scale }

  func moment(_ links: [SubjectLink]) -> Moment {
    let moments = links.compactMap(enough)
    return moments.min() ?? links.flatMap(\.terms).map(\.since).min() ?? Moment(milliseconds: 0)
  }

  /// When the things that two share first reached the threshold together.
  private func enough(_ link: SubjectLink) -> Moment? {
    var terms: [(kind: LinkKind, weight: Int)] = []
    for term in link.terms.filter({ $0.hub == nil }).sorted(by: { $0.since < $1.since }) {
      terms.append((term.by, LinkScale.thousandths(term.weight)))
      if scale.sum(terms) >= scale.threshold { return term.since }
    }
    return nil
  }
}
