/// Cuts XML into records: each element of a name, with the texts of what stood before it around it.
///
/// Only what data needs is read: elements, attributes, texts, the five named entities and numbered ones. A document
/// type is refused, since it may declare entities that grow without end. Prefixes of namespaces are taken off.
///
/// - Shape: keys are names with dots between, from the record's element, or from the child of the message's element, on;
///   an attribute's begin with `@`.
struct XMLSplitter {
  private let name: [UInt8]
  private var open: [[UInt8]] = []
  private var context: [(key: [UInt8], value: [UInt8])] = []
  private var values: [(key: [UInt8], value: [UInt8])] = []
  /// How many elements are open around the current record.
  private var base: Int?
  private var text: [UInt8] = []
  private var tag: [UInt8] = []
  private var state = State.text
  private var isDone = false
  private var size = 0

  private enum State { case text, tag, quoted(UInt8) }
  private static let depthLimit = 64
  private static let valueLimit = 1 << 16

  init(_ name: String) { self.name = Array(name.utf8) }

  mutating func next(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, into tape: RecordTape
  ) -> RecordSource.Piece? {
    while index < bytes.count, !isDone {
      let byte = bytes[index]
      index += 1
      switch state {
      case .text:
        if byte == 0x3C {
          (state, tag) = (.tag, [])
        } else if text.count < Self.valueLimit {
          text.append(byte)
        }
      case .quoted(let mark):
        if tag.count < Self.valueLimit { tag.append(byte) }
        if byte == mark { state = .tag }
      case .tag:
        if byte == 0x3E, isTagWhole {
          state = .text
          if let piece = take(tape) { return piece }
        } else {
          if byte == 0x22 || byte == 0x27, tag.first != 0x21, tag.first != 0x3F {
            state = .quoted(byte)
          }
          if tag.count < Self.valueLimit { tag.append(byte) }
        }
      }
    }
    index = bytes.count
    return nil
  }

  mutating func end(into tape: RecordTape) -> RecordSource.Piece? {
    guard !isDone, !open.isEmpty else { return nil }
    isDone = true
    return Self.problem(.tornLine, "the end of the input", "the rest of the document")
  }

  /// A comment and a stretch of text end with marks of their own.
  private var isTagWhole: Bool {
    if tag.starts(with: "!--".utf8) { return tag.count >= 5 && tag.suffix(2) == [0x2D, 0x2D] }
    if tag.starts(with: "![CDATA[".utf8) { return tag.suffix(2) == [0x5D, 0x5D] }
    return true
  }

  private mutating func take(_ tape: RecordTape) -> RecordSource.Piece? {
    defer { tag = [] }
    guard tag.count < Self.valueLimit else { return stop(.tooLong, "a very long tag", "64 kB") }
    if tag.starts(with: "!--".utf8) || tag.first == 0x3F { return nil }
    if tag.starts(with: "![CDATA[".utf8) {
      text.append(contentsOf: tag.dropFirst(8).dropLast(2))
      return nil
    }
    if tag.first == 0x21 { return stop(.notJSON, "a document type", "XML without one") }
    if tag.first == 0x2F { return close(tape) }
    let isEmpty = tag.last == 0x2F
    if isEmpty { tag.removeLast() }
    guard begin() else { return stop(.tooDeep, "more than 64 levels", "at most 64 levels") }
    return isEmpty ? finish(tape) : nil
  }

  private mutating func begin() -> Bool {
    guard open.count < Self.depthLimit else { return false }
    text = []
    let parts = tag.split(maxSplits: 1, whereSeparator: { $0 <= 0x20 })
    let element = Self.local(Array(parts.first ?? []))
    if element == name, base == nil {
      base = open.count
      (values, size) = ([], 0)
    }
    open.append(element)
    // What stood in the group before of this name is not around what follows.
    if open.count == 3, base == nil { context.removeAll { $0.key.starts(with: element + [0x2E]) } }
    if parts.count > 1 { takeAttributes(Array(parts[1])) }
    return true
  }

  private mutating func takeAttributes(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let sign = rest.firstIndex(of: 0x3D) {
      let attribute = rest[..<sign].filter { $0 > 0x20 }
      rest = rest[(sign + 1)...].drop { $0 <= 0x20 }
      guard let mark = rest.first, mark == 0x22 || mark == 0x27,
        let end = rest.dropFirst().firstIndex(of: mark)
      else { return }
      note(key + [0x2E, 0x40] + attribute, Array(rest[(rest.startIndex + 1)..<end]))
      rest = rest[(end + 1)...]
    }
  }

  private mutating func close(_ tape: RecordTape) -> RecordSource.Piece? {
    let element = Self.local(tag.dropFirst().filter { $0 > 0x20 })
    guard element == open.last else {
      return stop(.tornLine, "a closing tag that fits nothing", "elements inside each other")
    }
    return finish(tape)
  }

  private mutating func finish(_ tape: RecordTape) -> RecordSource.Piece? {
    let value = Self.trimmed(text)
    if !value.isEmpty { note(key, value) }
    text = []
    open.removeLast()
    guard base == open.count else { return nil }
    base = nil
    guard size < Chunk.lineLimit else {
      return Self.problem(.tooLong, "a record over 16 MiB", "at most 16 MiB")
    }
    tape.beginRow()
    for (key, value) in values { tape.add(key: key, value: XMLReferences.resolved(value)) }
    for entry in context { tape.add(key: entry.key, value: XMLReferences.resolved(entry.value)) }
    guard tape.isUTF8 else { return Self.problem(.badUTF8, "bytes that are not UTF-8", "UTF-8") }
    return .record
  }

  private var key: [UInt8] {
    Array(open[(base ?? min(2, open.count))...].joined(separator: [0x2E]))
  }

  private mutating func note(_ key: [UInt8], _ value: [UInt8]) {
    size += key.count + value.count
    if base != nil {
      if size < Chunk.lineLimit { values.append((key, value)) }
    } else if open.count > 2, context.count < 1000 {
      context.append((key, value))
    }
  }

  private mutating func stop(
    _ code: RejectCode, _ have: String, _ want: String
  ) -> RecordSource.Piece {
    isDone = true
    return Self.problem(code, have, want)
  }

  private static func problem(
    _ code: RejectCode, _ have: String, _ want: String
  ) -> RecordSource.Piece { .problem(.init(code: code, have: have, want: want)) }

  private static func local(_ name: [UInt8]) -> [UInt8] {
    name.firstIndex(of: 0x3A).map { Array(name[($0 + 1)...]) } ?? name
  }

  static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let start = bytes.drop { $0 <= 0x20 }
    return Array(start.prefix(start.count - start.reversed().prefix { $0 <= 0x20 }.count))
  }
}
