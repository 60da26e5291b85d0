import CScan
import Domain

extension LineDecoder {
  /// Decodes the line that begins at `line` if it has a shape seen before, and returns its length; or -1, and then
  /// nothing has happened.
  ///
  /// Whatever is unusual about a line is left to the long way, which also words the problems.
  @inline(__always)
  func decodeShaped(_ line: UnsafePointer<UInt8>, _ room: Int) -> Int {
    let tokens = hot.pointee.tokens
    var end = 0
    guard let shape = shapes.match(line, room, tokens, &end), end <= Chunk.lineLimit else {
      return -1
    }
    hot.pointee.line = line
    var moment: Int64 = 0
    let time = tokens[LineShape.time]
    guard
      bf_time(&hot.pointee.day, line + Int(time.value), Int(time.value_length), &moment) != 0,
      fits(shape.pointee, tokens)
    else { return -1 }
    let row = begin(
      subject: shape.pointee.hasSubject ? tokens[LineShape.subject] : nil,
      id: shape.pointee.hasId ? tokens[LineShape.id] : nil, shape.pointee.kind, moment)
    for index in 0..<shape.pointee.fieldCount {
      store(
        tokens[LineShape.firstField + index], shape.pointee.fields[index], shape.pointee.kind, row)
    }
    return end
  }

  /// Whether a line of the shape has a subject, and arrays hold nothing but strings.
  @inline(__always)
  private func fits(_ shape: LineShape, _ tokens: UnsafeMutablePointer<bf_token>) -> Bool {
    if shape.kind != listEntryKind {
      guard shape.hasSubject, tokens[LineShape.subject].value_length > 0 else { return false }
    }
    for index in 0..<shape.fieldCount where shape.fields[index].pointee.json == BF_ARRAY {
      if elements(tokens[LineShape.firstField + index]) == nil { return false }
    }
    return true
  }

  /// Learns from the line just stored.
  func learn(_ length: Int, _ count: Int, _ kind: Int) {
    guard shapes.isLearning,
      let shape = LineShape(
        of: UnsafeBufferPointer(start: hot.pointee.line, count: length),
        UnsafeBufferPointer(start: hot.pointee.tokens, count: count), kind: kind,
        plans: plans + kind * fieldCount)
    else { return }
    shapes.learn(shape)
  }
}
