package import Domain

/// Everybody linked with a subject by anything shared, by a referral or by a ring.
package struct LinkedSubjects {
  private let subject: String
  private var found: [String: LinkedSubject] = [:]

  package init(of subject: String) { self.subject = subject }

  package mutating func add(_ links: [SubjectLink]) {
    for link in links where link.terms.contains(where: { $0.hub == nil }) {
      guard let other = link.between.first(where: { $0 != subject }) else { continue }
      found[other, default: LinkedSubject(subject: other)].weight = link.weight
      found[other]?.terms = link.terms.filter { $0.hub == nil }
    }
  }

  package mutating func add(_ ring: Ring?) {
    for other in ring?.subjects ?? [] where other != subject {
      found[other, default: LinkedSubject(subject: other)].isInRing = true
    }
  }

  /// Adds referrals in both directions.
  ///
  /// - Precondition: the store keeps `referred` of `referral.made` and `referrer` of `application.submitted`.
  package mutating func addReferrals(_ store: EventStore) {
    store.forEach { _, event in
      guard event.kind == .referralMade || event.kind == .applicationSubmitted else { return }
      let row = RowReader(store, event)
      let (own, other) = (store.symbols.text(event.subject), row)
      switch event.kind {
      case .referralMade: note(from: own, to: other.text(.referred))
      default: note(from: other.text(.referrer), to: own)
      }
    }
  }

  private mutating func note(from: String, to: String) {
    guard from != to, !from.isEmpty, !to.isEmpty else { return }
    if from == subject { note(to, .referred) }
    if to == subject { note(from, .referredBy) }
  }

  private mutating func note(_ other: String, _ referral: LinkedSubject.Referral) {
    let known = found[other, default: LinkedSubject(subject: other)].referral
    found[other, default: LinkedSubject(subject: other)].referral =
      known == nil || known == referral ? referral : .both
  }

  /// Those in one ring first, then by weight, then by name; who shares something and has no band is `clear`.
  package func all(bands: [String: Assessment.Band]) -> [LinkedSubject] {
    found.values.map { linked in
      var linked = linked
      linked.band = bands[linked.subject] ?? (linked.terms.isEmpty ? nil : .clear)
      return linked
    }.sorted { left, right in
      if left.isInRing != right.isInRing { return left.isInRing }
      let (one, other) = (left.weight ?? 0, right.weight ?? 0)
      return one != other ? one > other : left.subject.precedes(right.subject)
    }
  }

  package static let reads: [EventKind: Set<Field>] = [
    .referralMade: [.referred], .applicationSubmitted: [.referrer],
  ]
}
