/// Cuts bytes into records of whichever shape they have and reads each onto a tape.
struct RecordSource {
  private var shape: RecordShape
  private var objects: RecordSplitter
  private var rows: TableSplitter?
  private var elements: XMLSplitter?

  /// Something the input holds.
  enum Piece {
    /// It is on the tape.
    case record
    case problem(RecordProblem)
  }

  init(_ shape: RecordShape, wrappers: [String]) {
    self.shape = shape
    objects = RecordSplitter(wrappers: wrappers)
    switch shape {
    case .table: rows = TableSplitter()
    case .fields(let columns): rows = TableSplitter(columns: columns)
    case .xml(let name): elements = XMLSplitter(name)
    case .json, .jsonOrTable: break
    }
  }

  /// Whether records are JSON objects, whose own text is on the tape.
  var holdsObjects: Bool { rows == nil && elements == nil }

  /// Takes in bytes from `index` on, up to the end of a record or problem; `nil` once all are taken in.
  mutating func next(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, into tape: RecordTape
  ) -> Piece? {
    if case .jsonOrTable = shape { settleShape(bytes) }
    if rows != nil { return rows?.next(bytes, &index, into: tape) }
    if elements != nil { return elements?.next(bytes, &index, into: tape) }
    guard let piece = objects.next(bytes, &index) else { return nil }
    return read(piece, tape)
  }

  /// What the end of the input leaves over.
  mutating func end(into tape: RecordTape) -> Piece? {
    if rows != nil { return rows?.end(into: tape) }
    if elements != nil { return elements?.end(into: tape) }
    return objects.end().map { read($0, tape) }
  }

  private mutating func settleShape(_ bytes: UnsafeBufferPointer<UInt8>) {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    guard let first = bytes.first(where: { !blanks.contains($0) }) else { return }
    if first == 0x7B || first == 0x5B {
      shape = .json
    } else {
      (shape, rows) = (.table, TableSplitter())
    }
  }

  private mutating func read(_ piece: RecordSplitter.Piece, _ tape: RecordTape) -> Piece {
    if case .problem(let problem) = piece { return .problem(problem) }
    do throws(RecordTape.Fault) {
      try objects.record.withUnsafeBufferPointer { bytes throws(RecordTape.Fault) in
        try tape.parse(bytes)
      }
      return .record
    } catch {
      return .problem(Self.problem(error))
    }
  }

  private static func problem(_ fault: RecordTape.Fault) -> RecordProblem {
    switch fault {
    case .notJSON: .init(code: .notJSON, have: "no JSON", want: "one JSON object")
    case .badUTF8: .init(code: .badUTF8, have: "bytes that are not UTF-8", want: "UTF-8 text")
    case .tooDeep:
      .init(
        code: .tooDeep, have: "more than \(RecordTape.depthLimit) levels",
        want: "at most \(RecordTape.depthLimit) levels")
    }
  }
}
