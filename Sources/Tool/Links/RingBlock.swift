import Domain

/// One ring as indented lines: who, since when, what is shared, which parts.
struct RingBlock {
  private let ring: Ring
  private let phrases: Phrases
  private let ink: Ink
  private let width: Int

  init(_ ring: Ring, phrases: Phrases, ink: Ink, width: Int) {
    (self.ring, self.phrases, self.ink, self.width) = (ring, phrases, ink, width)
  }

  /// The lines, with the band where the members were assessed.
  func lines(hasBand: Bool) -> [String] {
    let band = hasBand ? ink.band(ring.band, phrases.band(ring.band)) + "  " : ""
    let count = ink.faint(phrases.members(ring.subjects.count))
    var lines = [
      "\(band)\(ink.bold(ring.id))  \(count)", line(ring.subjects.joined(separator: ", ")),
      line("\(phrases.seenFrom) \(ring.seenFrom.rfc3339)"),
    ]
    lines += ring.shared.prefix(RingBlock.most).map { line(text($0)) }
    let rest = ring.shared.count - RingBlock.most
    if rest > 0 { lines.append(line(phrases.more(rest))) }
    let known = ring.roles.filter { $0.role != .unknown }
    lines += known.map { line("\($0.subject): \(phrases.role($0))") }
    if known.count < ring.roles.count {
      lines.append(line(phrases.unknownRoles(ring.roles.count - known.count)))
    }
    return lines
  }

  /// Shared things that are spelled out.
  private static let most = 8

  private func text(_ thing: Ring.SharedThing) -> String {
    let subjects = Capped(thing.subjects)
    let shown = subjects.first.prefix(5).joined(separator: ", ")
    let rest = subjects.total - min(5, subjects.first.count)
    let who = rest > 0 ? "\(shown) \(phrases.more(rest))" : shown
    let weight =
      thing.hub.map { phrases.noWeight($0) } ?? "+\(JSONPrinter.decimal(thing.weight))"
    let value = RingDocument.shown(thing.value)
    return "\(weight)  \(phrases.kind(thing.by)) \(value): \(who)"
  }

  private func line(_ text: String) -> String {
    text.readable.wrapped(width: width, indent: 2)
  }
}
