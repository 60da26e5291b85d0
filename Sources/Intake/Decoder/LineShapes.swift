import CScan

/// The shapes that lines had of late.
///
/// Lines that all look different would cost a vain look at each shape: after many of them it rests for a while.
struct LineShapes {
  private static let limit = 4
  private static let patience = 512
  private static let rest = 8192

  /// The one that matched last comes first; room for ``limit``.
  private let shapes = UnsafeMutablePointer<LineShape>.allocate(capacity: limit)
  private var count = 0
  /// Lines that matched no shape, beyond those that did.
  private var misses = 0
  private var resting = 0

  /// The shape that a line has, with its tokens and its end; good until the next call.
  @inline(__always)
  mutating func match(
    _ line: UnsafePointer<UInt8>, _ room: Int, _ tokens: UnsafeMutablePointer<bf_token>,
    _ end: inout Int
  ) -> UnsafePointer<LineShape>? {
    if resting > 0 {
      resting -= 1
      return nil
    }
    for index in 0..<count where bf_match(shapes[index].shape, line, room, tokens, &end) != 0 {
      if index > 0 { swap(&shapes[0], &shapes[index]) }
      if misses > 0 { misses -= 1 }
      return UnsafePointer(shapes)
    }
    misses += 1
    if misses > LineShapes.patience { (misses, resting) = (0, LineShapes.rest) }
    return nil
  }

  /// Whether a line without a known shape is worth learning from.
  var isLearning: Bool { resting == 0 }

  mutating func learn(_ shape: LineShape) {
    if count == LineShapes.limit {
      count -= 1
      shapes[count].free()
    }
    for index in stride(from: count, to: 0, by: -1) { shapes[index] = shapes[index - 1] }
    shapes[0] = shape
    count += 1
  }

  func free() {
    for index in 0..<count { shapes[index].free() }
    shapes.deallocate()
  }
}
