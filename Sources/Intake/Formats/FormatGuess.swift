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
