package import Domain

/// Events as lines of JSON, gathered before they are handed on.
package struct EventText: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Begins a line; ``end()`` ends it.
  mutating func begin(_ kind: EventKind, at time: Int64, subject: String?) {
    put("{\"event\":\"")
    put(kind.name)
    put("\",\"time\":\"")
    putTime(time)
    if let subject {
      put("\",\"subject\":\"")
      put(subject)
    }
    put("\"")
  }

  mutating func end() { put("}\n") }

  package mutating func add(_ field: Field, _ text: String) {
    key(field)
    quote(text)
  }

  package mutating func add(_ field: Field, _ number: Int) {
    key(field)
    put(String(number))
  }

  /// With two places at most.
  package mutating func add(_ field: Field, _ number: Double, places: Int = 2) {
    key(field)
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(number) * Double(scale)).rounded())
    if number < 0 && scaled > 0 { put("-") }
    put(String(scaled / scale))
    var rest = scaled % scale
    guard rest > 0 else { return }
    put(".")
    var unit = scale / 10
    while rest > 0 && unit > 0 {
      put(String(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  package mutating func add(_ field: Field, _ flag: Bool) {
    key(field)
    put(flag ? "true" : "false")
  }

  package mutating func add(_ field: Field, time: Int64) {
    key(field)
    put("\"")
    putTime(time)
    put("\"")
  }

  package mutating func add(_ field: Field, list: [String]) {
    key(field)
    put("[")
    for (index, text) in list.enumerated() {
      if index > 0 { put(",") }
      quote(text)
    }
    put("]")
  }

  private mutating func key(_ field: Field) {
    put(",\"")
    put(field.rawValue)
    put("\":")
  }

  private mutating func put(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// - Source: RFC 8259, section 7.
  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 || byte == 0x5C { bytes.append(0x5C) }
      bytes.append(byte < 0x20 ? 0x20 : byte)
    }
    bytes.append(0x22)
  }

  /// RFC 3339 in UTC, whole seconds.
  private mutating func putTime(_ time: Int64) {
    let moment = Moment(milliseconds: time - time % 1000)
    bytes.append(contentsOf: moment.rfc3339.utf8)
  }
}
