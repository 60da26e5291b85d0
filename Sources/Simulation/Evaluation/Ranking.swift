/// How well weights order people: operators before everybody else.
package struct Ranking: Hashable, Sendable {
  /// The chance that an operator stands before somebody innocent, ties at one half.
  package var area: Double
  /// Operators among as many people as there are operators, from the top.
  package var top: Rate

  package init(_ findings: [Finding]) {
    let operators = findings.count(where: \.label.isOperator)
    let innocents = findings.count - operators
    var (below, area) = (0, 0.0)
    for (_, members) in Dictionary(grouping: findings, by: \.weight).sorted(by: { $0.key < $1.key })
    {
      let right = members.count(where: \.label.isOperator)
      let wrong = members.count - right
      area += Double(right) * (Double(below) + Double(wrong) / 2)
      below += wrong
    }
    self.area = operators * innocents > 0 ? area / Double(operators) / Double(innocents) : 0.5
    let ordered = findings.sorted {
      $0.weight != $1.weight
        ? $0.weight > $1.weight
        : $0.label.subject.utf8.lexicographicallyPrecedes($1.label.subject.utf8)
    }
    top = Rate(ordered.prefix(operators).count(where: \.label.isOperator), of: operators)
  }
}
