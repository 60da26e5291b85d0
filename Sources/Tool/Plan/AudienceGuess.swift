import Domain
import Response

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
    audience = PersonFacts.audience(declared: declared ?? "", kinds: kinds)
      .flatMap(Audience.init(rawValue:))
  }

  static let reads: [EventKind: Set<Field>] = [
    .subjectDeclared: [.kind], .bidPlaced: [], .ratingGiven: [], .employmentStarted: [],
    .employmentOffered: [], .applicationSubmitted: [], .shipmentRequested: [],
  ]
}
