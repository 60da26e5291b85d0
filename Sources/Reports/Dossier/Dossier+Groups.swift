package import Domain

extension Dossier {
  /// Signals that say the same of several subjects, told once.
  package struct Group: Hashable, Sendable {
    package var sight: Sight
    package var subjects: [String]
    package var from: Moment
    package var to: Moment
    package var evidence: [String]
    package var total: Int
  }

  /// The signals, the open ones first, the strongest first; those of one sentence together.
  package var groups: [Group] {
    struct Key: Hashable {
      var indicator: String
      var says: String
      var resolvedBy: String?
    }
    var (groups, places): ([Group], [Key: Int]) = ([], [:])
    for sight in sights {
      let key = Key(
        indicator: sight.indicator, says: sight.says.english, resolvedBy: sight.resolvedBy)
      guard let place = places[key] else {
        places[key] = groups.count
        groups.append(
          Group(
            sight: sight, subjects: [sight.subject], from: sight.from, to: sight.to,
            evidence: sight.evidence, total: sight.evidenceTotal))
        continue
      }
      groups[place].add(sight)
    }
    return groups
  }

  package var openGroups: [Group] { groups.filter { $0.sight.resolvedBy == nil } }
}

extension Dossier.Group {
  fileprivate mutating func add(_ sight: Dossier.Sight) {
    subjects.append(sight.subject)
    (from, to) = (min(from, sight.from), max(to, sight.to))
    guard sight.evidence != evidence else { return }
    let known = Set(evidence)
    evidence += sight.evidence.filter { !known.contains($0) }
    total = max(total, sight.evidenceTotal, evidence.count)
  }

  /// The sentence, at a length that a page can take unless it is wanted whole.
  func says(_ words: PacketWords, isWhole: Bool) -> String {
    let says = words.pick(sight.says)
    return isWhole ? says : PacketWords.shortened(says, to: 400)
  }

  /// `w-ames, w-boyd and 3 more`.
  func names(_ words: PacketWords) -> String {
    let shown = subjects.prefix(6).joined(separator: ", ")
    return subjects.count > 6 ? "\(shown) \(words.more(subjects.count - 6))" : shown
  }
}
