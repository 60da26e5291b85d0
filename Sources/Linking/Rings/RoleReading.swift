internal import Domain

/// Reads from the evidence what part each member of a ring may play; where it says nothing, the part is unknown.
struct RoleReading {
  private let members: [UInt32]
  private let things: [Thing]
  private let facts: MemberFacts

  /// Something the members share that is no hub: who holds it, since when.
  struct Thing {
    var kind: LinkKind
    var value: UInt32
    var holders: [(subject: UInt32, since: Int64)]
  }

  init(_ members: [UInt32], _ things: [Thing], _ facts: MemberFacts) {
    (self.members, self.things, self.facts) = (members, things, facts)
  }

  func role(of member: UInt32) -> (role: Ring.Role.Word, because: Ring.Role.Reason?) {
    if paysMembers(member) { return (.falseClient, .paysMembers) }
    if receivesGoods(member) { return (.facilitator, .othersShipToIt) }
    if receivesPay(member) { return (.facilitator, .othersPaidToIt) }
    if changedHands(member) { return (.lender, .changedHands) }
    if isFirst(member) { return (.operator, .firstWithMost) }
    return (.unknown, nil)
  }

  private func paysMembers(_ member: UInt32) -> Bool {
    guard facts.clients.contains(member), let paid = facts.paid[member] else { return false }
    return members.contains { $0 != member && paid.contains($0) }
  }

  private func receivesGoods(_ member: UInt32) -> Bool {
    let own = facts.ownAddresses[member] ?? []
    return isHeld(own, by: member, others: facts.ownAddresses, sent: facts.shippedTo)
  }

  private func receivesPay(_ member: UInt32) -> Bool {
    let own = facts.ownNames[member] ?? []
    return isHeld(own, by: member, others: facts.ownNames, sent: facts.paidTo)
  }

  /// Whether something that this member alone states as its own is where others' goods or pay go.
  private func isHeld(
    _ own: Set<String>, by member: UInt32, others: [UInt32: Set<String>],
    sent: [UInt32: Set<String>]
  ) -> Bool {
    let rest = members.filter { $0 != member }
    let alone = own.filter { text in !rest.contains { others[$0]?.contains(text) == true } }
    return rest.contains { sent[$0]?.isDisjoint(with: alone) == false }
  }

  /// Its own device for a week at least, then a change of what secures it, and within a month the ring's device.
  private func changedHands(_ member: UInt32) -> Bool {
    guard let devices = facts.devices[member], let changes = facts.secured[member] else {
      return false
    }
    let shared = Set(things.filter { $0.kind == .device }.map(\.value))
    guard let first = devices.filter({ !shared.contains($0.key) }).values.min(),
      let taken = devices.filter({ shared.contains($0.key) }).values.min()
    else { return false }
    let day = Moment.dayLength
    return taken - first >= 7 * day
      && changes.contains { $0 >= first + 7 * day && abs($0 - taken) <= 30 * day }
  }

  /// The first, and alone so, with more than half of at least three things.
  private func isFirst(_ member: UInt32) -> Bool {
    let firsts = things.count { thing in
      guard let own = thing.holders.first(where: { $0.subject == member })?.since else {
        return false
      }
      return !thing.holders.contains { $0.subject != member && $0.since <= own }
    }
    return things.count >= 3 && firsts * 2 > things.count
  }
}
