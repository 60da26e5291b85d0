package import Domain

/// What events say of the members of rings beside what they share; roles are read from it.
///
/// Holds nothing of subjects that are in no ring.
package struct MemberFacts: Sendable {
  /// Members that declared themselves clients.
  private(set) var clients: Set<UInt32> = []
  /// Payer or rater, then whom.
  private(set) var paid: [UInt32: Set<UInt32>] = [:]
  /// Addresses and names that a member stated as its own, in normal form.
  private(set) var ownAddresses: [UInt32: Set<String>] = [:]
  private(set) var ownNames: [UInt32: Set<String>] = [:]
  /// Where a member's goods went, and who held the accounts it was paid out to.
  private(set) var shippedTo: [UInt32: Set<String>] = [:]
  private(set) var paidTo: [UInt32: Set<String>] = [:]
  /// When a member changed what secures the account.
  private(set) var secured: [UInt32: [Int64]] = [:]
  /// When a member was first seen on each device.
  private(set) var devices: [UInt32: [UInt32: Int64]] = [:]

  package init() {}

  /// Gathers the facts of `members`.
  ///
  /// - Complexity: O(events).
  package init(_ store: EventStore, of members: Set<UInt32>) {
    guard !members.isEmpty else { return }
    let wanted = EventKind.allCases.map { MemberFacts.reads[$0] != nil }
    var isMember = NumberSet(room: store.symbols.count)
    for member in members { isMember.insert(member) }
    store.forEach { _, event in
      guard isMember.contains(event.subject.raw), wanted[event.kindIndex] else { return }
      take(RowReader(store, event))
    }
  }

  private mutating func take(_ row: RowReader) {
    let subject = row.event.subject.raw
    switch row.event.kind {
    case .subjectDeclared: if row.text(.kind) == "client" { clients.insert(subject) }
    case .paymentReceived: note(payer: row.symbol(.payer), subject)
    case .ratingGiven: note(payer: row.symbol(.client), subject)
    case .claimMade: claim(row, subject)
    case .shipmentRequested, .shipmentRedirected, .shipmentDelivered:
      note(ValueForms.street(row.text(.address)), in: &shippedTo[subject, default: []])
    case .payoutMade: note(ValueForms.name(row.text(.holder)), in: &paidTo[subject, default: []])
    case .changeMade:
      if ["password", "recovery", "payee", "email", "phone"].contains(row.text(.field)) {
        secured[subject, default: []].append(row.event.time)
      }
    case .loginSucceeded:
      let device = row.symbol(.device)
      guard !device.isAbsent else { return }
      let known = devices[subject]?[device.raw] ?? .max
      devices[subject, default: [:]][device.raw] = min(known, row.event.time)
    default: break
    }
  }

  private mutating func claim(_ row: RowReader, _ subject: UInt32) {
    guard row.text(.origin) != "reference" else { return }
    note(ValueForms.name(row.text(.name)), in: &ownNames[subject, default: []])
    guard row.text(.origin) != "shipping" else { return }
    note(ValueForms.street(row.text(.address)), in: &ownAddresses[subject, default: []])
  }

  private mutating func note(payer: Symbol, _ subject: UInt32) {
    if !payer.isAbsent { paid[payer.raw, default: []].insert(subject) }
  }

  private func note(_ text: String, in texts: inout Set<String>) {
    if !text.isEmpty { texts.insert(text) }
  }

  static let reads: [EventKind: Set<Field>] = [
    .subjectDeclared: [.kind],
    .paymentReceived: [.payer],
    .ratingGiven: [.client],
    .claimMade: [.origin, .name, .address],
    .shipmentRequested: [.address],
    .shipmentRedirected: [.address],
    .shipmentDelivered: [.address],
    .payoutMade: [.holder],
    .changeMade: [.field],
    .loginSucceeded: [.device],
  ]
}
