/// Numbers in groups that can be joined.
///
/// - Source: Tarjan, "Efficiency of a good but not linear set union algorithm", 1975.
struct DisjointGroups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Joins the groups of both; the smaller root leads.
  mutating func join(_ one: Int, _ two: Int) {
    let (first, second) = (root(of: one), root(of: two))
    if first != second { parents[max(first, second)] = min(first, second) }
  }
}
