import Domain

/// Tells from a subject's events who looks after it; `nil` where they do not say.
struct AudienceGuess {
  let audience: Audience?

  /// - Precondition: the store keeps ``AudienceGuess/reads``.
  init(_ store: EventStore, subject: String) {
    guard let symbol = store.symbols.symbol(of: subject) else {
      audience = nil
      return
    }
    var (declared, kinds): (String?, Set<EventKind>) = (nil, [])
    store.forEach { _, event in
      guard event.subject == symbol else { return }
      kinds.insert(event.kind)
      if event.kind == .subjectDeclared {
        let kind = RowReader(store, event).text(.kind)
        if !kind.isEmpty { declared = kind }
      }
    }
    audience =
      switch declared {
      case "candidate", "worker", "vendor": .employer
      case "freelancer", "client": .platform
      default: Self.guess(kinds)
      }
  }

  private static func guess(_ kinds: Set<EventKind>) -> Audience? {
    if !kinds.isDisjoint(with: [.bidPlaced, .ratingGiven]) { return .platform }
    let work: Set<EventKind> = [
      .employmentStarted, .employmentOffered, .applicationSubmitted, .shipmentRequested,
    ]
    return kinds.isDisjoint(with: work) ? nil : .employer
  }

  static let reads: [EventKind: Set<Field>] = [
    .subjectDeclared: [.kind], .bidPlaced: [], .ratingGiven: [], .employmentStarted: [],
    .employmentOffered: [], .applicationSubmitted: [], .shipmentRequested: [],
  ]
}
