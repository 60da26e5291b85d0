internal import Domain

/// Writes values as bytes: numbers little-endian, texts and lists with their length before them.
struct SnapshotWriter {
  private(set) var bytes: [UInt8] = []
  /// The number of each event that was written.
  private var numbers: [ObjectIdentifier: Int] = [:]

  mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  mutating func write(_ number: Int64) { write(UInt64(bitPattern: number)) }
  mutating func write(_ count: Int) { write(Int64(count)) }
  mutating func write(_ number: Double) { write(number.bitPattern) }

  mutating func write(_ text: String) {
    let utf8 = Array(text.utf8)
    write(utf8.count)
    bytes += utf8
  }

  mutating func write<Element>(
    _ list: [Element], _ each: (inout SnapshotWriter, Element) -> Void
  ) {
    write(list.count)
    for element in list { each(&self, element) }
  }

  mutating func write(optional text: String?) { write([text].compactMap(\.self)) { $0.write($1) } }

  /// Writes events in full; afterwards they are told by number.
  mutating func write(table events: [LiveEvent]) {
    write(events) { writer, event in
      writer.numbers[ObjectIdentifier(event)] = writer.numbers.count
      writer.write(event)
    }
  }

  mutating func write(_ events: [LiveEvent]) {
    write(events) { writer, event in writer.write(writer.numbers[ObjectIdentifier(event)] ?? -1) }
  }

  mutating func write(_ firing: LiveFiring) {
    for moment in [firing.at, firing.from, firing.to] { write(moment) }
    write(firing.score)
    write(firing.facts) { writer, fact in
      writer.write(fact.name)
      switch fact.value {
      case .number(let number): writer.write(FieldValue.number(number))
      case .text(let text): writer.write(FieldValue.text(text))
      case .list(let list): writer.write(FieldValue.list(list))
      }
    }
    write(firing.evidence)
    write(firing.total)
    write(firing.subjects) { $0.write($1) }
    write([firing.about].compactMap(\.self)) { writer, names in
      writer.write(names) { $0.write($1) }
    }
  }

  private mutating func write(_ event: LiveEvent) {
    write(event.draft.kind.name)
    write(event.time)
    write(optional: event.draft.subject)
    write(optional: event.draft.id)
    write(event.file)
    write(event.line)
    write(event.draft.fields.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, field in
      writer.write(field.key.rawValue)
      writer.write(field.value)
    }
  }

  private mutating func write(_ value: FieldValue) {
    switch value {
    case .text(let text):
      bytes.append(0)
      write(text)
    case .number(let number):
      bytes.append(1)
      write(number)
    case .flag(let flag):
      bytes.append(2)
      bytes.append(flag ? 1 : 0)
    case .moment(let moment):
      bytes.append(3)
      write(moment.milliseconds)
    case .list(let list):
      bytes.append(4)
      write(list) { $0.write($1) }
    }
  }
}
