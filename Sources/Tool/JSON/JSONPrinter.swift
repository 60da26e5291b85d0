import Domain

/// Prints JSON values to a sink, indented for people or one to a line for programs.
package struct JSONPrinter {
  private let sink: any TextSink
  private let isIndented: Bool

  package init(_ sink: any TextSink, indented: Bool = true) {
    (self.sink, isIndented) = (sink, indented)
  }

  /// Prints one value and ends the line.
  package func print(_ value: JSONValue) {
    write(value, 0)
    put("\n")
  }

  private func write(_ value: JSONValue, _ depth: Int) {
    switch value {
    case .null: put("null")
    case .flag(let flag): put(flag ? "true" : "false")
    case .integer(let integer): put(String(integer))
    case .decimal(let number): put(Self.decimal(number))
    case .number(let number): put(number.isFinite ? Quantity.plain(number) : "null")
    case .text(let text): put(Self.quoted(text))
    case .array(let values): writeList(values.count, depth) { values[$0] }
    case .list(let count, let element): writeList(count, depth, element)
    case .object(let members): writeObject(members, depth)
    }
  }

  private func writeList(_ count: Int, _ depth: Int, _ element: (Int) -> JSONValue) {
    guard count > 0 else { return put("[]") }
    put("[")
    for index in 0..<count {
      if index > 0 { put(",") }
      breakLine(depth + 1)
      write(element(index), depth + 1)
    }
    breakLine(depth)
    put("]")
  }

  private func writeObject(_ members: [JSONValue.Member], _ depth: Int) {
    guard !members.isEmpty else { return put("{}") }
    put("{")
    for (index, member) in members.enumerated() {
      if index > 0 { put(",") }
      breakLine(depth + 1)
      put(Self.quoted(member.key))
      put(isIndented ? ": " : ":")
      write(member.value, depth + 1)
    }
    breakLine(depth)
    put("}")
  }

  private func breakLine(_ depth: Int) {
    if isIndented { put("\n" + String(repeating: "  ", count: depth)) }
  }

  private func put(_ text: String) { _ = sink.write(text) }

  /// The shortest digits that read back as the same number; negative zero is zero.
  static func decimal(_ number: Double) -> String {
    number.isFinite ? String(number == 0 ? 0.0 : number) : "null"
  }

  /// A JSON string: what must be escaped is, all else stays as it is.
  ///
  /// - Source: RFC 8259, section 7.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += Array("\\n".utf8)
      case 0x0D: bytes += Array("\\r".utf8)
      case 0x09: bytes += Array("\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array(("\\u00" + (digits.count == 1 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    return String(decoding: bytes, as: UTF8.self)
  }
}
