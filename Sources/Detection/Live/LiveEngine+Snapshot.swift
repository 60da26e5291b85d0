internal import Domain

extension LiveEngine {
  private static let magic: [UInt8] = Array("BONALIVE".utf8)
  private static let version: UInt64 = 2

  /// Everything the engine holds, as bytes that ``init(_:snapshot:)`` takes up.
  ///
  /// - Shape: eight letters, the version, a checksum of what follows, the catalogue's fingerprint, then the state.
  package func snapshot() -> [UInt8] {
    var writer = SnapshotWriter()
    writer.write(plan.fingerprint)
    writer.write(settings.lateness)
    writer.write([settings.retention].compactMap(\.self)) { $0.write($1) }
    writer.write(newest)
    writer.write(lastSweep)
    writer.write(ids.sorted { $0.key < $1.key }) { writer, id in
      writer.write(id.key)
      writer.write(id.value)
    }
    writer.write(table: everyEvent)
    writer.write(listEvents)
    writer.write(subjects.sorted { $0.key < $1.key }) { writer, subject in
      writer.write(subject.key)
      writer.write(subject.value.newest)
      writer.write(optional: subject.value.identity)
      writer.write(optional: subject.value.requisition)
      writer.write(subject.value.standing)
      writer.write(subject.value.marks)
      writer.write(subject.value.orderedWitnesses)
    }
    writer.write(states.sorted { ($0.key.leaf, $0.key.text) < ($1.key.leaf, $1.key.text) }) {
      writer, state in
      writer.write(state.key.leaf)
      writer.write(state.key.text)
      writer.write(state.value.events)
      writer.write(state.value.lastCount)
      writer.write(state.value.settled) { $0.write($1) }
    }
    var head = SnapshotWriter()
    head.write(Self.version)
    head.write(Fingerprint.of(writer.bytes))
    return Self.magic + head.bytes + writer.bytes
  }

  /// In an order that only depends on what they are.
  private var everyEvent: [LiveEvent] {
    let people = subjects.sorted { $0.key < $1.key }.map(\.value)
    let keys = states.sorted { ($0.key.leaf, $0.key.text) < ($1.key.leaf, $1.key.text) }.map(
      \.value)
    let kept = people.flatMap { $0.standing + $0.marks + $0.orderedWitnesses }
    let watched = keys.flatMap { $0.events + $0.settled.flatMap(\.evidence) }
    return (listEvents + kept + watched).different
  }

  /// Takes up where the engine that wrote `snapshot` stood.
  ///
  /// - Throws: ``SnapshotError`` where the bytes are damaged, of another version or of another catalogue.
  package init(_ plan: Plan, snapshot: [UInt8]) throws(SnapshotError) {
    guard snapshot.starts(with: Self.magic) else { throw .damaged }
    var head = SnapshotReader(Array(snapshot.dropFirst(Self.magic.count).prefix(16)))
    let version = try head.number()
    guard version == Self.version else {
      throw .otherVersion(have: version, want: Self.version)
    }
    let body = Array(snapshot.dropFirst(Self.magic.count + 16))
    guard try head.number() == Fingerprint.of(body) else { throw .damaged }
    var reader = SnapshotReader(body)
    let catalogue = try reader.text()
    guard catalogue == plan.fingerprint else {
      throw .otherCatalogue(have: catalogue, want: plan.fingerprint)
    }
    let lateness = try reader.moment()
    let retention = try reader.list { (reader) throws(SnapshotError) in try reader.moment() }.first
    guard lateness >= 0, retention.map({ $0 >= lateness }) ?? true else { throw .damaged }
    self.init(plan, LiveSettings(lateness: lateness, retention: retention))
    try read(&reader)
    guard reader.isAtEnd else { throw .damaged }
    takeUp()
  }

  private mutating func read(_ reader: inout SnapshotReader) throws(SnapshotError) {
    (newest, lastSweep) = (try reader.moment(), try reader.moment())
    let known = try reader.list { (reader) throws(SnapshotError) in
      (try reader.text(), try reader.moment())
    }
    ids = Dictionary(known, uniquingKeysWith: { $1 })
    try reader.readTable()
    listEvents = try reader.numbered()
    let people = try reader.list { (reader) throws(SnapshotError) -> (String, LiveSubject) in
      var (name, subject) = (try reader.text(), LiveSubject())
      subject.newest = try reader.moment()
      (subject.identity, subject.requisition) = (try reader.texts().first, try reader.texts().first)
      (subject.standing, subject.marks) = (try reader.numbered(), try reader.numbered())
      subject.witnesses = Dictionary(
        try reader.numbered().map { ($0.shape, $0) }, uniquingKeysWith: { $1 })
      return (name, subject)
    }
    subjects = Dictionary(people, uniquingKeysWith: { $1 })
    let leafCount = leaves.count
    let kept = try reader.list { (reader) throws(SnapshotError) -> (LiveKey, LiveState) in
      let key = LiveKey(leaf: try reader.count(), text: try reader.text())
      guard key.leaf < leafCount else { throw .damaged }
      var state = LiveState()
      state.events = try reader.numbered()
      state.lastCount = try reader.count()
      state.settled = try reader.list { (reader) throws(SnapshotError) in try reader.firing() }
      return (key, state)
    }
    states = Dictionary(kept, uniquingKeysWith: { $1 })
  }

  /// Works out again what follows from what was read.
  private mutating func takeUp() {
    for event in listEvents { enter(event) }
    for (name, subject) in subjects {
      for event in subject.standing {
        watchExpiry(of: event, name)
        employerDomains.formUnion(event.employerDomains)
      }
      identities.move(name, from: nil, to: subject.identity)
      requisitions.move(name, from: nil, to: subject.requisition)
    }
    expiries.removeAll { $0.end < newest }
    for (key, state) in states {
      for name in Set(state.events.compactMap(\.draft.subject)) { subjects[name]?.keys.insert(key) }
      note(Set(state.settled.flatMap(\.subjects)), instead: [], of: key)
    }
    var change = LiveChange(keys: Set(states.keys))
    evaluate(&change)
  }
}
