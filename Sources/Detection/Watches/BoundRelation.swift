internal import Domain

/// A condition between steps, bound to a store.
struct BoundRelation {
  private let pairs: [(left: Side, right: Side)]
  private let isEqual: Bool

  private enum Side {
    case field(BoundField, step: Int)
    case declaredCountry
  }

  init(_ relation: StepsWatch.Relation, _ context: Context) {
    isEqual = relation.isEqual
    pairs = relation.anyOf.map { pair in
      (BoundRelation.side(pair.left, context), BoundRelation.side(pair.right, context))
    }
  }

  private static func side(_ operand: StepsWatch.Operand, _ context: Context) -> Side {
    switch operand {
    case .field(let field, let step): .field(BoundField(field, context), step: step)
    case .declaredCountry: .declaredCountry
    }
  }

  /// Whether the steps chosen so far allow it; a step not yet chosen (-1) allows everything.
  func holds(_ chosen: [Int], _ rows: [Event], _ context: Context) -> Bool {
    var isOpen = false
    for pair in pairs {
      guard isChosen(pair.left, chosen), isChosen(pair.right, chosen) else {
        isOpen = true
        continue
      }
      let time = chosen.filter { $0 >= 0 }.map { rows[$0].time }.max() ?? 0
      let left = token(pair.left, chosen, rows, time, context)
      let right = token(pair.right, chosen, rows, time, context)
      guard let left, let right else { continue }
      let isSame =
        left == right || isDeclaredTravel(pair.left, pair.right, chosen, rows, time, context)
      if isSame == isEqual { return true }
    }
    return isOpen
  }

  /// A journey that was declared makes its country a declared one.
  private func isDeclaredTravel(
    _ left: Side, _ right: Side, _ chosen: [Int], _ rows: [Event], _ time: Int64,
    _ context: Context
  ) -> Bool {
    let sides = [left, right]
    guard sides.contains(where: { if case .declaredCountry = $0 { true } else { false } }) else {
      return false
    }
    for case .field(let field, let step) in sides {
      let row = rows[chosen[step]]
      let travels = context.directory.subjects[row.subject]?.travels
      return travels?.explain(field.symbol(row), at: time) ?? false
    }
    return false
  }

  private func isChosen(_ side: Side, _ chosen: [Int]) -> Bool {
    if case .field(_, let step) = side { return chosen[step] >= 0 }
    return true
  }

  private func token(
    _ side: Side, _ chosen: [Int], _ rows: [Event], _ time: Int64, _ context: Context
  ) -> UInt64? {
    switch side {
    case .field(let field, let step): return field.token(rows[chosen[step]])
    case .declaredCountry:
      guard let row = chosen.first(where: { $0 >= 0 }).map({ rows[$0] }),
        let claim = context.directory.subjects[row.subject]?.claim(
          of: .country, at: time)
      else { return nil }
      return UInt64(claim.country.raw)
    }
  }
}
