internal import Domain

/// Reads what ``SnapshotWriter`` wrote, and trusts none of it.
struct SnapshotReader {
  private let bytes: [UInt8]
  private var place = 0
  private var events: [LiveEvent] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func number() throws(SnapshotError) -> UInt64 {
    guard bytes.count - place >= 8 else { throw .damaged }
    var number: UInt64 = 0
    for index in 0..<8 { number |= UInt64(bytes[place + index]) << UInt64(index * 8) }
    place += 8
    return number
  }

  mutating func moment() throws(SnapshotError) -> Int64 { Int64(bitPattern: try number()) }

  mutating func count() throws(SnapshotError) -> Int {
    guard let count = Int(exactly: try moment()), count >= 0 else { throw .damaged }
    return count
  }

  mutating func text() throws(SnapshotError) -> String {
    let count = try count()
    guard bytes.count - place >= count,
      let text = String(validating: bytes[place..<place + count], as: UTF8.self)
    else { throw .damaged }
    place += count
    return text
  }

  /// A list whose elements take at least a byte each.
  mutating func list<Element>(
    _ each: (inout SnapshotReader) throws(SnapshotError) -> Element
  ) throws(SnapshotError) -> [Element] {
    let count = try count()
    guard count <= bytes.count - place else { throw .damaged }
    var list: [Element] = []
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }

  mutating func texts() throws(SnapshotError) -> [String] {
    try list { (reader) throws(SnapshotError) in try reader.text() }
  }

  mutating func readTable() throws(SnapshotError) {
    events = try list { (reader) throws(SnapshotError) in try reader.event() }
  }

  mutating func numbered() throws(SnapshotError) -> [LiveEvent] {
    try list { (reader) throws(SnapshotError) in
      let number = try reader.count()
      guard number < reader.events.count else { throw .damaged }
      return reader.events[number]
    }
  }

  mutating func firing() throws(SnapshotError) -> LiveFiring {
    let (at, from, to) = (try moment(), try moment(), try moment())
    let score = Double(bitPattern: try number())
    let facts = try list { (reader) throws(SnapshotError) in try reader.fact() }
    return LiveFiring(
      at: at, from: from, to: to, score: score, facts: facts, evidence: try numbered(),
      total: try count(), subjects: try texts(),
      about: try list { (reader) throws(SnapshotError) in try reader.texts() }.first)
  }

  private mutating func fact() throws(SnapshotError) -> Signal.Fact {
    let name = try text()
    switch try value() {
    case .number(let number): return Signal.Fact(name, .number(number))
    case .text(let text): return Signal.Fact(name, .text(text))
    case .list(let list): return Signal.Fact(name, .list(list))
    case .flag, .moment: throw .damaged
    }
  }

  private mutating func event() throws(SnapshotError) -> LiveEvent {
    guard let kind = EventKind(name: try text()) else { throw .damaged }
    let time = Moment(milliseconds: try moment())
    let (subject, id) = (try texts().first, try texts().first)
    let (file, line) = (try text(), try count())
    guard line <= UInt32.max else { throw .damaged }
    let fields = try list { (reader) throws(SnapshotError) -> (Field, FieldValue) in
      guard let field = Field(rawValue: try reader.text()) else { throw .damaged }
      return (field, try reader.value())
    }
    let draft = EventDraft(
      kind: kind, time: time, subject: subject, id: id, fields: FieldValues(fields))
    return LiveEvent(draft, file: file, line: line)
  }

  private mutating func value() throws(SnapshotError) -> FieldValue {
    switch try byte() {
    case 0: return .text(try text())
    case 1: return .number(Double(bitPattern: try number()))
    case 2: return .flag(try byte() == 1)
    case 3: return .moment(Moment(milliseconds: try moment()))
    case 4: return .list(try texts())
    default: throw .damaged
    }
  }

  private mutating func byte() throws(SnapshotError) -> UInt8 {
    guard place < bytes.count else { throw .damaged }
    place += 1
    return bytes[place - 1]
  }
}
