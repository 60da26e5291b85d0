import Domain
import Yams

/// Reading of single nodes; each reports what is wrong and gives `nil`.
extension Scope {
  /// A text that is not empty.
  func text(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      report(.wrongShape, at: node, have: shape(node), want: "a text")
      return nil
    }
    return scalar.string
  }

  /// The nodes of a list; a lone text counts as a list of one.
  func items(_ node: Node) -> [Node] {
    switch node {
    case .sequence(let sequence): return Array(sequence)
    case .scalar(let scalar) where !scalar.string.isEmpty: return [node]
    default:
      report(.wrongShape, at: node, have: shape(node), want: "a list")
      return []
    }
  }

  func texts(_ node: Node) -> [(text: String, node: Node)] {
    items(node).compactMap { item in text(item).map { ($0, item) } }
  }

  func word<Word: RawRepresentable & CaseIterable>(_ node: Node, _ type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    report(.unknownWord, at: node, have: shown(text), want: oneOf(words))
    return nil
  }

  func words(_ node: Node, from allowed: [String]) -> [String] {
    texts(node).compactMap { text, item in
      if allowed.contains(text) { return text }
      report(.unknownWord, at: item, have: shown(text), want: oneOf(allowed))
      return nil
    }
  }

  func flag(_ node: Node) -> Bool? {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      report(.unknownWord, at: node, have: shape(node), want: "true or false")
      return nil
    }
  }

  /// A number or a `$setting` that is one.
  func number(_ node: Node, in bounds: ClosedRange<Double> = -1e12...1e12) -> Double? {
    guard let quantity = quantity(node, want: "a number", code: .badNumber) else { return nil }
    guard case .number(let number) = quantity, bounds.contains(number) else {
      report(
        .badNumber, at: node, have: described(node, quantity),
        want: "a number" + described(bounds))
      return nil
    }
    return number
  }

  /// A whole number or a `$setting` that is one.
  func count(_ node: Node, from least: Int = 1) -> Int? {
    guard let number = number(node, in: Double(least)...1e9) else { return nil }
    guard let count = Int(exactly: number) else {
      report(.badNumber, at: node, have: Quantity.plain(number), want: "a whole number")
      return nil
    }
    return count
  }

  /// A length of time or a `$setting` that is one, in milliseconds.
  func span(_ node: Node) -> Int64? {
    let want = "a length of time such as 30 min, 24 h or 14 d"
    guard let quantity = quantity(node, want: want, code: .badSpan) else { return nil }
    guard case .span(let milliseconds) = quantity else {
      report(.badSpan, at: node, have: described(node, quantity), want: want)
      return nil
    }
    return milliseconds
  }

  func shape(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): shown(scalar.string)
    case .sequence: "a list"
    case .mapping: "a map"
    case .alias: "an alias"
    }
  }

  private func quantity(_ node: Node, want: String, code: ProblemCode) -> Quantity? {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      report(.wrongShape, at: node, have: shape(node), want: want)
      return nil
    }
    if scalar.string.hasPrefix("$") {
      return setting(String(scalar.string.dropFirst()), at: node)?.value
    }
    guard let quantity = Quantity(written: scalar.string) else {
      report(code, at: node, have: shown(scalar.string), want: want)
      return nil
    }
    return quantity
  }

  private func described(_ node: Node, _ quantity: Quantity) -> String {
    let written = shape(node)
    return written.hasPrefix("$") ? "\(written), which is \(quantity)" : written
  }

  private func described(_ bounds: ClosedRange<Double>) -> String {
    if bounds.upperBound < 1e9 {
      return " from \(Quantity.plain(bounds.lowerBound)) to \(Quantity.plain(bounds.upperBound))"
    }
    return bounds.lowerBound > -1e12 ? " of at least \(Quantity.plain(bounds.lowerBound))" : ""
  }
}
