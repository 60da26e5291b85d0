import Domain
import Linking

/// Why a subject is linked to others, and why not where something shared says nothing; for `explain`.
struct LinkLines {
  private let subject: String
  private let links: SubjectLinks
  private let phrases: Phrases

  init(_ subject: String, _ links: SubjectLinks, phrases: Phrases) {
    (self.subject, self.links, self.phrases) = (subject, links, phrases)
  }

  var isEmpty: Bool { links.links.isEmpty && links.hubs.isEmpty }

  /// Each link with its terms and their sum, then what is shared with too many.
  func lines() -> [String] {
    let shown = links.links.prefix(LinkLines.most)
    var lines = shown.flatMap(pair)
    if links.links.count > shown.count {
      lines.append(phrases.more(links.links.count - shown.count))
    }
    lines += links.hubs.prefix(LinkLines.most).map { hub in
      "\(phrases.kind(hub.by)) \(RingDocument.shown(hub.value)): "
        + (hub.hub.map { phrases.sharedByMany(hub.holders, $0) } ?? "")
    }
    if links.hubs.count > LinkLines.most {
      lines.append(phrases.more(links.hubs.count - LinkLines.most))
    }
    return lines
  }

  private static let most = 5

  private func pair(_ link: SubjectLink) -> [String] {
    let other = link.between.first { $0 != subject } ?? subject
    let sum = JSONPrinter.decimal(link.weight)
    let judged = link.answer.map { " (\(phrases.answer($0)))" } ?? ""
    let verdict = phrases.linked(link.weight >= links.threshold, links.threshold)
    return ["\(other): \(sum) \(phrases.decibans), \(verdict)\(judged)"]
      + link.terms.prefix(Capped<Int>.limit).map { "  " + text($0) }
  }

  private func text(_ term: SubjectLink.Term) -> String {
    let thing = "\(phrases.kind(term.by)) \(RingDocument.shown(term.value))"
    if let hub = term.hub { return "\(phrases.noWeight(hub))  \(thing)" }
    let weight = "+\(JSONPrinter.decimal(term.counts))"
    let own = JSONPrinter.decimal(term.weight)
    let rest = term.counts == term.weight ? "" : ", \(phrases.alone(own))"
    return "\(weight)  \(thing) (\(phrases.heldBy(term.holders))\(rest))"
  }
}
