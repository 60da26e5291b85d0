internal import Domain

/// What stands about subjects and lists whatever the moment: declarations, claims, travel, checks, observations.
///
/// Built once for a store, then only read.
struct Directory: Sendable {
  private(set) var subjects: [Symbol: Standing] = [:]
  /// Bit n: the store has an event of the kind with raw value n.
  private(set) var kinds: UInt64 = 0
  private(set) var lists: [String: NetworkList] = [:]
  /// When the other events happened from which watches measure time.
  private(set) var landmarks: [Landmark: LandmarkTimes] = [:]
  /// What everybody together measures.
  var populations = Populations()
  /// UTC milliseconds; the moment as of which the scan speaks.
  private(set) var asOf = Int64.max
  /// Domains in verified claims that name an employer.
  private(set) var employerDomains: Set<String> = []
  /// The subjects that declare each identity.
  private(set) var members: [Symbol: [Symbol]] = [:]

  struct Standing: Sendable {
    var identity = Symbol.absent
    var group = Symbol.absent
    var requisition = Symbol.absent
    /// The declared kind of subject, for example `candidate`.
    var kind = ""
    var accommodation: Set<String> = []
    var policies: Set<String> = []
    var utcOffset: Double?
    var agreed: ClosedRange<Double>?
    var created: Int64?
    /// The oldest date of a profile of whatever origin.
    var firstCreated: Int64?
    /// In time order.
    var claims: [Claim] = []
    /// The first names in claims, each once, in time order.
    var names: [Symbol] = []
    static let mostNames = 8
    /// The same claims, by what they speak of, to be searched by time.
    var history: [Claim.Aspect: ClaimHistory] = [:]
    var travels = TravelHistory()
    var checks: [Check] = []
    var observations: [Observation] = []
  }

  struct Claim: Sendable {
    var time: Int64
    var origin: Symbol
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
      .identity, .group, .kind, .requisition, .agreedStart, .agreedEnd, .utcOffset, .accommodation,
      .policy,
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
  /// Gathers the standing facts of a store, and the moments of what is measured from.
  ///
  /// What the store says of lists and employers is added to what is known of them already.
  init(
    _ store: EventStore, landmarks: Set<Landmark> = [], asOf: Int64 = .max,
    lists: [String: NetworkList] = [:], employerDomains: Set<String> = []
  ) {
    (self.asOf, self.lists, self.employerDomains) = (asOf, lists, employerDomains)
    let kinds: Set<Int> = Set(
      [
        EventKind.subjectDeclared, .claimMade, .travelDeclared, .checkCompleted,
        .observationNoted, .listEntry,
      ].map { Int($0.rawValue) })
    let marking = Set(landmarks.flatMap(\.kinds).map { Int($0.rawValue) })
    var facts: [(EventRef, Event)] = []
    var marked: [Event] = []
    let wanted = (0..<EventKind.allCases.count).map { (kinds.contains($0), marking.contains($0)) }
    self.kinds = store.kinds
    if kinds.union(marking).contains(where: { store.kinds >> UInt64($0) & 1 == 1 }) {
      store.forEach { ref, event in
        let (isFact, isMarked) = wanted[event.kindIndex]
        if isFact { facts.append((ref, event)) }
        if isMarked { marked.append(event) }
      }
    }
    facts.sort { EventOrder.precedes($0.1, $1.1, in: store) }
    for (ref, event) in facts { take(event, ref, RowReader(store, event)) }
    for subject in Set(facts.lazy.filter { $0.1.kind == .travelDeclared }.map(\.1.subject)) {
      subjects[subject]?.travels.sort()
    }
    for (subject, standing) in subjects where !standing.identity.isAbsent {
      members[standing.identity, default: []].append(subject)
    }
    let context = Context(store: store, directory: self)
    for landmark in landmarks {
      self.landmarks[landmark] = LandmarkTimes(landmark, marked, context)
    }
  }

  private mutating func take(_ event: Event, _ ref: EventRef, _ row: RowReader) {
    switch event.kind {
    case .subjectDeclared: Self.declare(row, &subjects[event.subject, default: Standing()])
    case .claimMade:
      Self.claim(row, event.time, &subjects[event.subject, default: Standing()])
      takeEmployerDomains(row)
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
    if !row.symbol(.requisition).isAbsent { standing.requisition = row.symbol(.requisition) }
    if !row.symbol(.kind).isAbsent { standing.kind = row.text(.kind) }
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
    if let created = row.moment(.created) {
      standing.firstCreated = min(created, standing.firstCreated ?? .max)
    }
    if origin == "platform", let created = row.moment(.created) {
      standing.created = min(created, standing.created ?? .max)
    }
    let name = row.symbol(.name)
    if !name.isAbsent, standing.names.count < Standing.mostNames, !standing.names.contains(name) {
      standing.names.append(name)
    }
    let claim = Claim(
      time: time, origin: row.symbol(.origin), isVerified: row.flag(.verified) ?? false,
      isOwnWord: ["application", "platform", "resume"].contains(origin),
      country: row.symbol(.country), latitude: row.number(.lat), longitude: row.number(.lon),
      utcOffset: row.number(.utcOffset))
    standing.claims.append(claim)
    for aspect in Claim.Aspect.allCases where claim.speaks(of: aspect) {
      standing.history[aspect, default: ClaimHistory()].add(claim)
    }
  }
}

extension Directory {
  private mutating func takeEmployerDomains(_ row: RowReader) {
    guard row.flag(.verified) == true, !row.symbol(.employer).isAbsent else { return }
    for field in [Field.email, .url] where !row.symbol(field).isAbsent {
      employerDomains.insert(row.text(field))
    }
  }
}

extension Directory.Standing {
  /// The claims of some origins, verified or not; else those that are verified or the subject's own word.
  func claims(of origins: Set<Symbol>?) -> [Directory.Claim] {
    claims.filter { origins?.contains($0.origin) ?? ($0.isVerified || $0.isOwnWord) }
  }
}
