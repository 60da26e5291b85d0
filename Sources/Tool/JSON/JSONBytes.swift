import Domain

/// JSON values as bytes, gathered before they are handed on.
struct JSONBytes: Sendable {
  private(set) var bytes: [UInt8] = []
  private let isIndented: Bool

  init(indented: Bool) { isIndented = indented }

  mutating func write(_ value: JSONValue, _ depth: Int) {
    switch value {
    case .null: put("null")
    case .flag(let flag): put(flag ? "true" : "false")
    case .integer(let integer): put(String(integer))
    case .decimal(let number): put(JSONPrinter.decimal(number))
    case .number(let number): put(number.isFinite ? Quantity.plain(number) : "null")
    case .text(let text): quote(text)
    case .array(let values):
      writeList(values.count, depth) { index, out in out.write(values[index], depth + 1) }
    case .list(let count, let element):
      writeList(count, depth) { index, out in out.write(element(index), depth + 1) }
    case .object(let members):
      writeObject(members, depth) { value, out in out.write(value, depth + 1) }
    }
  }

  mutating func writeList(
    _ count: Int, _ depth: Int, _ element: (Int, inout JSONBytes) -> Void
  ) {
    guard count > 0 else { return put("[]") }
    put("[")
    for index in 0..<count {
      if index > 0 { put(",") }
      breakLine(depth + 1)
      element(index, &self)
    }
    breakLine(depth)
    put("]")
  }

  mutating func writeObject(
    _ members: [JSONValue.Member], _ depth: Int, _ value: (JSONValue, inout JSONBytes) -> Void
  ) {
    guard !members.isEmpty else { return put("{}") }
    put("{")
    for index in members.indices {
      if index > 0 { put(",") }
      breakLine(depth + 1)
      quote(members[index].key)
      put(isIndented ? ": " : ":")
      value(members[index].value, &self)
    }
    breakLine(depth)
    put("}")
  }

  mutating func breakLine(_ depth: Int) {
    guard isIndented else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { put("  ") }
  }

  mutating func put(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ other: JSONBytes) { bytes += other.bytes }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A JSON string: what must be escaped is, all else stays as it is.
  ///
  /// - Source: RFC 8259, section 7.
  mutating func quote(_ text: String) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where Self.mustEscape(utf8[index]) {
        bytes.append(contentsOf: utf8[start..<index])
        escape(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(0x22)
  }

  @inline(__always)
  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    case 0x0A: put("\\n")
    case 0x0D: put("\\r")
    case 0x09: put("\\t")
    default:
      put(byte < 0x10 ? "\\u000" : "\\u00")
      put(String(byte, radix: 16))
    }
  }
}
