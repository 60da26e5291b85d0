import Domain

/// One signal as indented lines: what it says, when, with whom, on what evidence, and what else it may be.
struct SignalBlock {
  private let signal: Signal
  private let phrases: Phrases
  private let ink: Ink
  private let width: Int

  init(_ signal: Signal, phrases: Phrases, ink: Ink, width: Int) {
    (self.signal, self.phrases, self.ink, self.width) = (signal, phrases, ink, width)
  }

  /// Those that count first, the strongest first.
  static func ordered(_ signals: [Signal]) -> [Signal] {
    signals.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      if (one.resolvedBy == nil) != (two.resolvedBy == nil) { return one.resolvedBy == nil }
      if one.strength != two.strength { return one.strength > two.strength }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// The lines, with at most so many pieces of evidence.
  func lines(evidence limit: Int) -> [String] {
    let head = "\(signal.strength.rawValue) \(signal.family)"
    var lines = [
      ink.bold("  " + head.padded(to: 12)) + (head.count < 12 ? "" : " ") + says,
      detail("\(signal.indicator), \(span)"),
    ]
    if let resolvedBy = signal.resolvedBy {
      lines.append(detail("\(phrases.resolvedBy): \(resolvedBy)"))
    }
    if signal.with.total > 0 {
      lines.append(detail("\(phrases.with): \(capped(signal.with, 5))"))
    }
    lines.append(detail("\(phrases.evidence): \(capped(signal.evidence, limit))"))
    if !signal.lists.isEmpty {
      let lists = signal.lists.map { phrases.list($0) }
      lines.append(detail("\(phrases.fromLists): \(lists.joined(separator: "; "))"))
    }
    if !signal.innocent.isEmpty {
      lines.append(detail("\(phrases.innocent): \(signal.innocent.joined(separator: "; "))"))
    }
    return lines
  }

  private var says: String {
    String(signal.says.readable.wrapped(width: width, indent: 14).drop { $0 == " " })
  }

  private var span: String {
    signal.from == signal.to
      ? signal.from.rfc3339 : "\(signal.from.rfc3339) – \(signal.to.rfc3339)"
  }

  private func detail(_ text: String) -> String {
    ink.faint(text.readable.wrapped(width: width, indent: 14))
  }

  private func capped(_ list: Capped<String>, _ limit: Int) -> String {
    let shown = list.first.prefix(limit)
    let rest = list.total - shown.count
    let text = shown.joined(separator: ", ")
    return rest > 0 ? "\(text) \(phrases.more(rest))" : text
  }
}
