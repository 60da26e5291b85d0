internal import Domain

extension Assessor {
  /// Lets a fact that several indicators tell in their words count once: for the strongest, of equals for the one named.
  ///
  /// Of a signal whose indicator names others as `one-fact-with`, one event that an open, at least as strong signal of theirs
  /// rests on too is enough. It stays visible and says which signal told the fact.
  func countOnce(_ fired: inout Fired) {
    for index in fired.signals.keys.sorted() {
      let names = plan.catalogue.indicators[index].oneFactWith
      guard !names.isEmpty, let signal = fired.signals[index], signal.resolvedBy == nil else {
        continue
      }
      let teller = names.first { name in
        guard let other = plan.index(of: name), let told = fired.signals[other] else {
          return false
        }
        return told.resolvedBy == nil && told.strength >= signal.strength
          && !events(fired, index).isDisjoint(with: events(fired, other))
      }
      if let teller { fired.signals[index]?.resolvedBy = "one-fact:\(teller)" }
    }
  }

  private func events(_ fired: Fired, _ index: Int) -> Set<EventRef> {
    Set(fired.strongest(index).flatMap { $0.candidate.evidence.flatMap(\.refs) })
  }
}
