/// Cuts JSON lines, an array of objects, or one or several objects that wrap such arrays, into objects.
///
/// Memory is one record, whatever is around it. A torn record costs one reject: reading goes on at the next line that
/// begins with `{` where records, or what wraps them, begin.
struct RecordSplitter {
  /// The record that was completed last.
  private(set) var record: [UInt8] = []

  private let wrappers: Set<[UInt8]>
  /// Brackets that are open, outermost first.
  private var open: [UInt8] = []
  /// The keys that lead to each open bracket, dots between; as long as they matter.
  private var path: [[UInt8]] = [[]]
  private var key: [UInt8] = []
  private var current: Start?
  private var wrapper: Start?
  /// How many brackets are open inside the wrapped list.
  private var listDepth: Int?
  private var isListOnLines: Bool?
  private var isInString = false
  private var isEscaped = false
  private var isKey = false
  private var skip = Skip.nothing
  /// The last byte outside texts that is no blank; `"` for a text.
  private var last: UInt8 = 0
  private var column = 0
  private var isLineStart = true
  private var position = 0

  private enum Skip { case nothing, element, torn }

  /// Where a record, or the object that wraps records, begins.
  private struct Start {
    /// How many brackets are open around it.
    let base: Int
    /// The blanks before it on its line; `nil` where something else stands before it.
    let column: Int?
  }

  /// - Parameter wrappers: where lists of records lie in wrapping objects, as `data.events`.
  init(wrappers: [String]) {
    self.wrappers = Set(wrappers.map { FieldPath($0).bytes })
  }

  /// Something the input holds.
  enum Piece {
    /// It is in ``RecordSplitter/record``.
    case record
    case problem(RecordProblem)
  }

  /// Takes in bytes from `index` on, up to the end of a piece; `nil` once all are taken in.
  mutating func next(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Piece? {
    while index < bytes.count {
      if current != nil, skip == .nothing, !isLineStart { takeRun(bytes, &index) }
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      index += 1
      position += 1
      if position <= 3, [0xEF, 0xBB, 0xBF].contains(byte) { continue }
      let piece = take(byte)
      if byte == 0x0A {
        (column, isLineStart) = (0, true)
      } else {
        column += 1
        if byte != 0x20 && byte != 0x09 { isLineStart = false }
      }
      if let piece { return piece }
    }
    return nil
  }

  /// Takes in the bytes of a record up to the next one that changes anything.
  private mutating func takeRun(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    let start = index
    var end = start
    if isInString {
      guard !isEscaped, !isKey else { return }
      while end < bytes.count {
        let byte = bytes[end]
        if byte == 0x22 || byte == 0x5C || byte == 0x0A { break }
        end += 1
      }
    } else {
      while end < bytes.count, Self.isPlain(bytes[end]) { end += 1 }
      if end > start { last = bytes[end - 1] }
    }
    guard end > start else { return }
    if record.count < Chunk.lineLimit {
      record.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
    column += end - start
    position += end - start
    index = end
  }

  /// Letters, digits and marks of words and numbers.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x22 && byte != 0x2C && byte != 0x3A && byte != 0x5B && byte != 0x5D
      && byte != 0x7B && byte != 0x7D
  }

  /// What the end of the input leaves over.
  mutating func end() -> Piece? {
    guard !open.isEmpty, skip != .torn else { return nil }
    open = []
    return Self.torn("the end of the input")
  }

  private mutating func take(_ byte: UInt8) -> Piece? {
    if skip != .nothing { return takeSkipped(byte) }
    if byte == 0x7B, isLineStart, let start = whatEndsHere {
      leave(start)
      skip = .nothing
      _ = begin(byte)
      return Self.torn("another record inside this one")
    }
    if current != nil, record.count < Chunk.lineLimit { record.append(byte) }
    if isInString {
      takeText(byte)
      return nil
    }
    switch byte {
    case 0x20, 0x09, 0x0D, 0x0A: return nil
    case 0x22 where current != nil || !isElementPlace: beginText()
    case 0x7B, 0x5B: return begin(byte)
    case 0x7D, 0x5D: return close(byte)
    case 0x2C, 0x3A: last = byte
    default: return takePlain(byte)
    }
    return nil
  }

  /// What must be torn, since a `{` that opens a line stands where the next of its kind begins.
  private var whatEndsHere: Start? {
    if let start = current {
      if let begin = start.column { return column <= begin ? start : nil }
    } else if isListOnLines != false {
      return nil
    }
    guard let wrapper, let begin = wrapper.column, column <= begin else { return nil }
    return wrapper
  }

  private mutating func takeText(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == 0x5C {
      isEscaped = true
    } else if byte == 0x22 {
      isInString = false
      last = byte
      return
    }
    if isKey, key.count < 64 { key.append(FieldPath.lower(byte)) }
  }

  private mutating func beginText() {
    isInString = true
    isKey = isTracked && open.last == 0x7B && (last == 0x7B || last == 0x2C)
    if isKey { key.removeAll(keepingCapacity: true) }
  }

  /// Whether keys matter: not inside a record that was found wrapped, nor deeper than wrappers go.
  private var isTracked: Bool {
    (wrapper == nil || current == nil) && open.count <= ((wrapper ?? current)?.base ?? 0) + 3
  }

  private mutating func begin(_ byte: UInt8) -> Piece? {
    if byte == 0x7B, current == nil, isElementPlace { beginRecord() }
    let inner = joined
    if byte == 0x5B, let start = current, isTracked, open.last == 0x7B, wrappers.contains(inner) {
      (wrapper, current, isListOnLines) = (start, nil, nil)
      listDepth = open.count + 1
      record.removeAll(keepingCapacity: true)
    }
    guard open.count < RecordTape.depthLimit + 8 else {
      leave(wrapper ?? current ?? Start(base: 0, column: nil))
      return .problem(
        .init(
          code: .tooDeep, have: "more than \(RecordTape.depthLimit) levels",
          want: "at most \(RecordTape.depthLimit) levels"))
    }
    if isTracked { path.append(inner) }
    open.append(byte)
    last = byte
    return nil
  }

  private mutating func beginRecord() {
    let start = Start(base: open.count, column: isLineStart ? column : nil)
    if wrapper == nil {
      path = Array(repeating: [], count: open.count + 1)
    } else if isListOnLines == nil {
      isListOnLines = isLineStart
    }
    current = start
    record.removeAll(keepingCapacity: true)
    record.append(0x7B)
  }

  /// The keys that lead to what begins here.
  private var joined: [UInt8] {
    guard isTracked, let outer = path.last else { return [] }
    guard open.last == 0x7B else { return outer }
    return outer.isEmpty ? key : outer + [0x2E] + key
  }

  /// Whether an object here is a record: at the outside, in a list at the outside, or in a wrapped list.
  private var isElementPlace: Bool {
    if wrapper != nil { return open.count == listDepth }
    return open.isEmpty || (open.count == 1 && open.last == 0x5B)
  }

  private mutating func close(_ byte: UInt8) -> Piece? {
    last = byte
    guard open.last == byte - 2 else {
      guard let start = wrapper ?? current else { return nil }
      leave(start)
      return Self.torn("a bracket that nothing opens")
    }
    open.removeLast()
    if path.count > open.count + 1 { path.removeLast(path.count - open.count - 1) }
    if let depth = listDepth, open.count < depth { listDepth = nil }
    if wrapper?.base == open.count { wrapper = nil }
    guard let start = current, start.base == open.count else { return nil }
    current = nil
    guard record.count < Chunk.lineLimit else {
      return .problem(.init(code: .tooLong, have: "a record over 16 MiB", want: "at most 16 MiB"))
    }
    return .record
  }

  private mutating func takePlain(_ byte: UInt8) -> Piece? {
    last = byte
    guard current == nil, isElementPlace else { return nil }
    skip = .element
    return .problem(.init(code: .notJSON, have: "something else", want: "a JSON object"))
  }

  /// Passes over what is no record, to the end of its line or of the list around it.
  private mutating func takeSkipped(_ byte: UInt8) -> Piece? {
    switch byte {
    case 0x0A where skip == .element: skip = .nothing
    case 0x2C where skip == .element && !open.isEmpty: skip = .nothing
    case 0x5D where skip == .element && !open.isEmpty:
      skip = .nothing
      return close(byte)
    case 0x7B where skip == .torn && isLineStart && column <= resumeColumn:
      skip = .nothing
      return begin(byte)
    default: break
    }
    return nil
  }

  private var resumeColumn = 0

  /// Forgets the current record, or all of what wraps it, and looks for the next line on which one begins.
  private mutating func leave(_ start: Start) {
    open.removeLast(max(0, open.count - start.base))
    if path.count > start.base + 1 { path.removeLast(path.count - start.base - 1) }
    if let base = wrapper?.base, start.base <= base { (wrapper, listDepth) = (nil, nil) }
    (current, isInString, isEscaped, skip, last) = (nil, false, false, .torn, 0x2C)
    resumeColumn = start.column ?? 0
    record.removeAll(keepingCapacity: true)
  }

  private static func torn(_ have: String) -> Piece {
    .problem(.init(code: .tornLine, have: have, want: "the rest of the record"))
  }
}
