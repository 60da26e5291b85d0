/// Finds the known company whose domain another one imitates: a few letters off, letters that look alike, or a word more.
///
/// Labels are kept under all their forms with up to two letters left out, so that a question costs the same for many
/// companies as for few.
package struct LookalikeDomains: Sendable {
  private var known: Set<String> = []
  private var labels: [String: [WebDomain]] = [:]
  private var bySkeleton: [String: [WebDomain]] = [:]
  private var byDeletion: [String: [WebDomain]] = [:]
  private let distance: Int

  /// Takes the domains that are known, and how many letters of them may differ.
  ///
  /// One in labels of four to seven letters, none in shorter ones.
  package init(known: [WebDomain], distance: Int) {
    self.distance = min(2, distance)
    for domain in Set(known).sorted(by: { $0.registered < $1.registered }) {
      self.known.insert(domain.registered)
      labels[domain.label, default: []].append(domain)
      bySkeleton[Self.skeleton(domain.label), default: []].append(domain)
      for form in Self.deletions(domain.label, self.distance) {
        byDeletion[form, default: []].append(domain)
      }
    }
  }

  package var isEmpty: Bool { known.isEmpty }

  /// Whether `domain` is one of the known ones, or under it.
  package func isKnown(_ domain: WebDomain) -> Bool { known.contains(domain.registered) }

  /// The first known domain, in order, that `domain` resembles without being it.
  package func resembled(by domain: WebDomain, extraToken: Bool) -> WebDomain? {
    guard !isKnown(domain) else { return nil }
    if let same = labels[domain.label] {
      // The same name under another country's ending is usually the same company.
      return same.first {
        $0.ending.count > 2 && !$0.ending.contains(".")
          && EditDistance.between($0.ending, domain.ending) == 1
      }
    }
    let close = Set(
      Self.deletions(domain.label, distance).flatMap { byDeletion[$0] ?? [] }
        + (bySkeleton[Self.skeleton(domain.label)] ?? [])
    ).filter { isClose(domain.label, $0.label) }
    if let first = close.min(by: { $0.registered < $1.registered }) { return first }
    return extraToken ? withoutToken(domain) : nil
  }

  private func isClose(_ label: String, _ known: String) -> Bool {
    if known.count >= 4, Self.skeleton(label) == Self.skeleton(known) { return true }
    let allowed = min(distance, known.count / 4)
    return allowed > 0 && EditDistance.between(label, known) <= allowed
  }

  /// `known-careers` holds `known` beside another word.
  private func withoutToken(_ domain: WebDomain) -> WebDomain? {
    let tokens = domain.label.split(separator: "-").map(String.init)
    for start in tokens.indices {
      for end in start..<tokens.count where end - start + 1 < tokens.count {
        let part = tokens[start...end]
        for label in [part.joined(separator: "-"), part.joined()] where label.count >= 4 {
          if let found = labels[label]?.first { return found }
        }
      }
    }
    return nil
  }

  /// The label with what looks alike written one way.
  private static func skeleton(_ label: String) -> String {
    var text = FoldedText(label.filter { $0 != "-" }).words.joined()
    for (pair, letter) in [("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u")] {
      text = text.split(separator: pair, omittingEmptySubsequences: false).joined(separator: letter)
    }
    let alike: [Character: Character] = [
      "0": "o", "1": "l", "i": "l", "5": "s", "3": "e", "8": "b", "2": "z", "9": "g", "6": "b",
      "q": "g",
    ]
    return String(text.map { alike[$0] ?? $0 })
  }

  private static func deletions(_ label: String, _ count: Int) -> Set<String> {
    var (forms, latest): (Set<String>, Set<String>) = ([label], [label])
    // Longer labels than any that is registered are not taken apart.
    guard label.count <= 63 else { return forms }
    for _ in 0..<count {
      var shorter: Set<String> = []
      for form in latest {
        let letters = Array(form)
        for index in letters.indices {
          shorter.insert(String(letters[..<index] + letters[(index + 1)...]))
        }
      }
      latest = shorter
      forms.formUnion(shorter)
    }
    return forms
  }
}
