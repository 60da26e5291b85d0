/// Tells from the beginning of a file whose format it has.
struct FormatGuess {
  /// The first bytes, with compression taken off.
  let head: [UInt8]

  /// How much is looked at.
  static let size = 1 << 18
  private static let records = 5

  /// The format whose reader knows one of the first records; `nil` where none does.
  var format: InputFormat? {
    if looksLikeOurs { return .bonafide }
    return InputFormat.allCases.first { format in
      guard let mapper = format.mapper() else { return false }
      return holds(mapper.shape, mapper.wrappers, mapper.recognises)
    }
  }

  /// Whether the first records are event lines of the contract.
  var looksLikeOurs: Bool {
    holds(.json, []) { record in
      record.text("event")?.contains(".") == true && record["time"] != nil
    }
  }

  /// Whether the first lines are records each, so that a line can be read without those before it.
  var isLined: Bool {
    var (rest, seen) = (head[...], 0)
    let tape = RecordTape()
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while seen < Self.records, let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end]
      rest = rest[(end + 1)...]
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      seen += 1
      // One odd line is a torn record; what begins with one is no file of lines.
      if line.withUnsafeBufferPointer(tape.read) { return true }
      if seen == 1 { return false }
    }
    return false
  }

  /// Whether all of it is one JSON value over several lines, as settings and answers of programs are written.
  var isOneValue: Bool {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    let body = head.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }
    guard head.count < Self.size, body.contains(0x0A), !isLined else { return false }
    var source = RecordSource(.json, wrappers: [])
    let tape = RecordTape()
    return head.withUnsafeBufferPointer { bytes in
      var (index, seen) = (0, 0)
      while let piece = source.next(bytes, &index, into: tape) {
        guard case .record = piece else { return false }
        seen += 1
      }
      guard source.end(into: tape) == nil else { return false }
      return seen == 1 || body.last == 0x5B
    }
  }

  private func holds(
    _ shape: RecordShape, _ wrappers: [String], _ isKnown: (RecordView) -> Bool
  ) -> Bool {
    var source = RecordSource(shape, wrappers: wrappers)
    let tape = RecordTape()
    return head.withUnsafeBufferPointer { bytes in
      var (index, seen) = (0, 0)
      while seen < Self.records, let piece = source.next(bytes, &index, into: tape) {
        seen += 1
        if case .record = piece, isKnown(RecordView(tape)) { return true }
      }
      return false
    }
  }
}
