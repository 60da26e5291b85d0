package import Domain
internal import Matching

/// What stands about subjects and values whatever the moment: declared groups and identities, live checks, lists.
package struct LinkDirectory: Sendable {
  /// The group or verified identity that a subject declared; 0 where none.
  private var parties: [UInt32: UInt32] = [:]
  private var isLive: Set<UInt32> = []
  private var lists: [String: NetworkList] = [:]
  private let asOf: Int64

  package init(asOf: Int64 = .max) { self.asOf = asOf }

  /// Gathers it from stored events: checks of `liveMeasures` show a person live, lists must still stand at `asOf`.
  package init(_ store: EventStore, liveMeasures: [String], asOf: Int64) {
    self.init(asOf: asOf)
    var declared: [UInt32: (time: Int64, party: Symbol)] = [:]
    store.forEach { _, event in
      switch event.kind {
      case .subjectDeclared:
        let row = RowReader(store, event)
        let group = row.symbol(.group)
        let party = group.isAbsent ? row.symbol(.identity) : group
        guard !party.isAbsent else { return }
        if let known = declared[event.subject.raw],
          !LinkDirectory.isLater((event.time, party), than: known, store.symbols)
        {
          return
        }
        declared[event.subject.raw] = (event.time, party)
      case .checkCompleted:
        let row = RowReader(store, event)
        if row.text(.result) == "passed", liveMeasures.contains(row.text(.measure)) {
          isLive.insert(event.subject.raw)
        }
      case .listEntry:
        let row = RowReader(store, event)
        list(row.text(.list), row.text(.value), expires: row.moment(.expires))
      default: break
      }
    }
    parties = declared.mapValues(\.party.raw)
  }

  package mutating func declare(_ subject: UInt32, party: UInt32) { parties[subject] = party }
  package mutating func pass(_ subject: UInt32) { isLive.insert(subject) }

  package mutating func list(_ list: String, _ value: String, expires: Int64? = nil) {
    lists[list, default: NetworkList()].add(value, expires: expires)
    if list == "shared-address" {
      lists[list]?.add(StreetAddress(value).normal, expires: expires)
    }
  }

  package var hasParties: Bool { !parties.isEmpty }

  /// The party that both belong to and that explains what they share under this rule.
  package func party(
    _ left: UInt32, _ right: UInt32, _ rule: LinkModel.GroupRule
  ) -> UInt32? {
    guard rule != .never, let party = parties[left], parties[right] == party else { return nil }
    return rule == .declared || isLive.contains(left) && isLive.contains(right) ? party : nil
  }

  func hasLists(for kind: LinkKind) -> Bool {
    !lists.isEmpty && LinkDirectory.lists(for: kind).contains { lists[$0] != nil }
  }

  /// The list that says that this value is shared by many.
  package func list(of kind: LinkKind, holding text: String) -> String? {
    LinkDirectory.lists(for: kind).first { lists[$0]?.holds(text, at: asOf) == true }
  }

  private static func lists(for kind: LinkKind) -> [String] {
    switch kind {
    case .networkAddress, .serverAddress, .gatewayAddress: ["shared-network", "own-vpn-exits"]
    case .wifi: ["shared-network"]
    case .deliveryAddress, .homePhone: ["shared-address"]
    case .payoutInstrument, .payingAccount, .wallet, .vendor, .referee, .referral, .phone, .email:
      ["agency"]
    default: []
    }
  }

  private static func isLater(
    _ new: (time: Int64, party: Symbol), than old: (time: Int64, party: Symbol),
    _ symbols: Symbols
  ) -> Bool {
    if new.time != old.time { return new.time > old.time }
    return symbols.precedes(old.party, new.party)
  }

  static let reads: [EventKind: Set<Field>] = [
    .subjectDeclared: [.group, .identity],
    .checkCompleted: [.measure, .result],
    .listEntry: [.list, .value, .expires],
  ]
}
