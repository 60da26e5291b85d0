internal import Domain

/// What stands about subjects and lists whatever the moment: declarations, claims, travel, checks, observations.
///
/// Built once for a store, then only read.
struct Directory: Sendable {
  private(set) var subjects: [Symbol: Standing] = [:]
  private(set) var lists: [String: NetworkList] = [:]

  struct Standing: Sendable {
    var identity = Symbol.absent
    var group = Symbol.absent
    var declaredAt = Int64.min
    var accommodation: Set<String> = []
    var policies: Set<String> = []
    var utcOffset: Double?
    var agreed: ClosedRange<Double>?
    var created: Int64?
    /// In time order.
    var claims: [Claim] = []
    /// The same claims, by what they speak of, to be searched by time.
    var history: [Claim.Aspect: ClaimHistory] = [:]
    var travels = TravelHistory()
    var checks: [Check] = []
    var observations: [Observation] = []
  }

  struct Claim: Sendable {
    var time: Int64
    var isVerified: Bool
    /// Application, platform or resume: what counts where nothing is verified.
    var isOwnWord: Bool
    var country: Symbol
    var latitude: Double?
    var longitude: Double?
    var utcOffset: Double?

    /// What a claim can speak of.
    enum Aspect: CaseIterable { case country, place, utcOffset }

    func speaks(of aspect: Aspect) -> Bool {
      switch aspect {
      case .country: !country.isAbsent
      case .place: latitude != nil && longitude != nil
      case .utcOffset: utcOffset != nil
      }
    }
  }

  struct Check: Sendable {
    var time: Int64
    var measure: String
    var result: String
    var expires: Int64
    var ref: EventRef
  }

  struct Observation: Sendable {
    var time: Int64
    var indicator: String
    var isPresent: Bool
    var observer: String
    var alternativeOffered: Bool
    var ref: EventRef
  }

  /// The kinds and fields it is built from.
  static func addReads(to reads: inout Reads) {
    reads.fields[.subjectDeclared, default: []].formUnion([
      .identity, .group, .agreedStart, .agreedEnd, .utcOffset, .accommodation, .policy,
    ])
    reads.fields[.claimMade, default: []].formUnion([
      .origin, .country, .lat, .lon, .utcOffset, .created, .verified,
    ])
    reads.fields[.travelDeclared, default: []].formUnion([.country, .from, .to])
    reads.fields[.checkCompleted, default: []].formUnion([.measure, .result, .expires])
    reads.fields[.observationNoted, default: []].formUnion([
      .indicator, .present, .observer, .alternativeOffered,
    ])
    reads.fields[.listEntry, default: []].formUnion([.list, .value, .expires])
  }

  func identity(of subject: Symbol) -> Symbol {
    guard let standing = subjects[subject], !standing.identity.isAbsent else { return subject }
    return standing.identity
  }

  func party(of subject: Symbol) -> Symbol {
    guard let standing = subjects[subject] else { return subject }
    if !standing.group.isAbsent { return standing.group }
    return standing.identity.isAbsent ? subject : standing.identity
  }
}

extension Directory {
  /// Gathers the standing facts of a store, beside lists that are known already.
  init(_ store: EventStore, lists: [String: NetworkList] = [:]) {
    self.lists = lists
    let kinds: Set<Int> = Set(
      [
        EventKind.subjectDeclared, .claimMade, .travelDeclared, .checkCompleted,
        .observationNoted, .listEntry,
      ].map { Int($0.rawValue) })
    var facts: [(EventRef, Event)] = []
    let wanted = (0..<EventKind.allCases.count).map { kinds.contains($0) }
    store.forEach { ref, event in
      if wanted[event.kindIndex] { facts.append((ref, event)) }
    }
    facts.sort { EventOrder.precedes($0.1, $1.1, in: store) }
    for (ref, event) in facts { take(event, ref, RowReader(store, event)) }
    for subject in Set(facts.lazy.filter { $0.1.kind == .travelDeclared }.map(\.1.subject)) {
      subjects[subject]?.travels.sort()
    }
  }

  private mutating func take(_ event: Event, _ ref: EventRef, _ row: RowReader) {
    switch event.kind {
    case .subjectDeclared: Self.declare(row, &subjects[event.subject, default: Standing()])
    case .claimMade: Self.claim(row, event.time, &subjects[event.subject, default: Standing()])
    case .travelDeclared:
      let from = row.moment(.from) ?? event.time
      subjects[event.subject, default: Standing()].travels.add(
        to: row.symbol(.country), from: from,
        until: (row.moment(.to) ?? from) + Moment.dayLength - 1)
    case .checkCompleted:
      let check = Check(
        time: event.time, measure: row.text(.measure), result: row.text(.result),
        expires: row.moment(.expires) ?? .max, ref: ref)
      subjects[event.subject, default: Standing()].checks.append(check)
    case .observationNoted:
      let observation = Observation(
        time: event.time, indicator: row.text(.indicator), isPresent: row.flag(.present) ?? false,
        observer: row.text(.observer), alternativeOffered: row.flag(.alternativeOffered) ?? false,
        ref: ref)
      subjects[event.subject, default: Standing()].observations.append(observation)
    case .listEntry:
      lists[row.text(.list), default: NetworkList()].add(
        row.text(.value), expires: row.moment(.expires))
    default: break
    }
  }

  /// A later declaration replaces what it states and leaves the rest.
  private static func declare(_ row: RowReader, _ standing: inout Standing) {
    if !row.symbol(.identity).isAbsent { standing.identity = row.symbol(.identity) }
    if !row.symbol(.group).isAbsent { standing.group = row.symbol(.group) }
    if !row.symbol(.accommodation).isAbsent {
      standing.accommodation = Set(row.list(.accommodation))
    }
    if !row.symbol(.policy).isAbsent { standing.policies = Set(row.list(.policy)) }
    if let offset = row.number(.utcOffset) { standing.utcOffset = offset }
    if let start = row.number(.agreedStart), let end = row.number(.agreedEnd) {
      standing.agreed = start <= end ? start...end : start...(end + 1440)
    }
  }

  private static func claim(_ row: RowReader, _ time: Int64, _ standing: inout Standing) {
    let origin = row.text(.origin)
    if origin == "platform", let created = row.moment(.created) {
      standing.created = min(created, standing.created ?? .max)
    }
    let claim = Claim(
      time: time, isVerified: row.flag(.verified) ?? false,
      isOwnWord: ["application", "platform", "resume"].contains(origin),
      country: row.symbol(.country), latitude: row.number(.lat), longitude: row.number(.lon),
      utcOffset: row.number(.utcOffset))
    standing.claims.append(claim)
    for aspect in Claim.Aspect.allCases where claim.speaks(of: aspect) {
      standing.history[aspect, default: ClaimHistory()].add(claim)
    }
  }
}
