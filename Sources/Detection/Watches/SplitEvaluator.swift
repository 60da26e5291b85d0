internal import Domain

/// A window for each value of a field, within one key.
struct SplitEvaluator: Evaluator {
  private let inner: WindowEvaluator
  private let field: BoundField

  var kinds: UInt64 { inner.kinds }
  var fewest: Int { inner.fewest }

  init(_ watch: WindowWatch, by field: Field, _ context: Context) {
    inner = WindowEvaluator(watch, context)
    self.field = BoundField(field, context)
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    var (parts, order): ([UInt64: [Int32]], [UInt64]) = ([:], [])
    for index in 0..<keyed.count where kinds >> UInt64(keyed.events[index].kindIndex) & 1 == 1 {
      guard let token = field.token(keyed.events[index]) else { continue }
      if parts[token] == nil { order.append(token) }
      parts[token, default: []].append(Int32(truncatingIfNeeded: index))
    }
    var finding = Finding()
    for token in order {
      guard let indices = parts[token], indices.count >= fewest else { continue }
      var part = KeyedEvents(key: keyed.key)
      part.events = indices.map { keyed.events[Int($0)] }
      part.refs = indices.map { keyed.refs[Int($0)] }
      part.kinds = keyed.kinds
      let found = inner.evaluate(part, context)
      finding.closest = finding.closest ?? found.closest
      for var firing in found.firings {
        let first = keyed.events[Int(indices[0])]
        firing.facts.append(
          Signal.Fact(field.field.rawValue, .text(field.text(first, context.store) ?? "")))
        firing.evidence = firing.evidence.map { indices[Int($0)] }
        finding.firings.append(firing)
      }
    }
    if !finding.firings.isEmpty { finding.closest = nil }
    return finding
  }
}
