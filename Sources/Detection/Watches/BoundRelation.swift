internal import Domain

/// A condition between steps, bound to a store.
struct BoundRelation {
  private let pairs: [(left: Side, right: Side)]
  private let isEqual: Bool

  private enum Side {
    case field(BoundField, step: Int)
    case declaredCountry

    /// The step it reads, or -1.
    var step: Int {
      if case .field(_, let step) = self { return step }
      return -1
    }
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

  /// The relation over the rows of one subject, each of its values looked up once.
  func table(_ rows: [Event], _ standing: Directory.Standing?) -> Table {
    Table(
      pairs: pairs.map { pair in
        TablePair(
          left: column(pair.left, rows, standing), right: column(pair.right, rows, standing),
          country: pair.left.step < 0 || pair.right.step < 0 ? country(pair, rows) : [])
      }, isEqual: isEqual, standing: standing)
  }

  private func column(
    _ side: Side, _ rows: [Event], _ standing: Directory.Standing?
  ) -> Column {
    switch side {
    case .field(let field, let step): Column(step: step, tokens: rows.map(field.token))
    case .declaredCountry:
      Column(
        step: -1,
        tokens: rows.map { row in
          standing?.claim(of: .country, at: row.time).map { UInt64($0.country.raw) }
        })
    }
  }

  /// The country that a row of the named step shows, beside the declared one.
  private func country(_ pair: (left: Side, right: Side), _ rows: [Event]) -> [Symbol] {
    for case .field(let field, _) in [pair.left, pair.right] { return rows.map(field.symbol) }
    return []
  }

  /// One side of a pair: the values of a step's field by row, or of what was declared by then (step -1).
  fileprivate struct Column {
    var step: Int
    var tokens: [UInt64?]

    func isChosen(_ chosen: [Int]) -> Bool { step < 0 || chosen[step] >= 0 }

    func token(_ chosen: [Int], latest: Int) -> UInt64? {
      tokens[step < 0 ? latest : chosen[step]]
    }
  }

  fileprivate struct TablePair {
    var left: Column
    var right: Column
    /// Empty unless one side is what was declared.
    var country: [Symbol]
  }

  /// A relation with the values of all rows at hand: nothing is allocated as it is asked.
  struct Table {
    fileprivate let pairs: [TablePair]
    fileprivate let isEqual: Bool
    fileprivate let standing: Directory.Standing?

    /// Whether the steps chosen so far allow it; a step not yet chosen (-1) allows everything.
    ///
    /// - Parameters:
    ///   - chosen: for each step its row.
    ///   - latest: the last of these rows, at whose moment claims and journeys are looked up.
    ///   - time: its moment.
    /// - Returns: whether it holds, or may still.
    func holds(_ chosen: [Int], latest: Int, at time: Int64) -> Bool {
      var isOpen = false
      for pair in pairs {
        guard pair.left.isChosen(chosen), pair.right.isChosen(chosen) else {
          isOpen = true
          continue
        }
        guard let left = pair.left.token(chosen, latest: latest),
          let right = pair.right.token(chosen, latest: latest)
        else { continue }
        let isSame = left == right || isDeclaredTravel(pair, chosen, time)
        if isSame == isEqual { return true }
      }
      return isOpen
    }

    /// A journey that was declared makes its country a declared one.
    private func isDeclaredTravel(_ pair: TablePair, _ chosen: [Int], _ time: Int64) -> Bool {
      let step = max(pair.left.step, pair.right.step)
      guard !pair.country.isEmpty, step >= 0 else { return false }
      return standing?.travels.explain(pair.country[chosen[step]], at: time) ?? false
    }
  }
}
