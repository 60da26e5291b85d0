import CZstd

/// What a zstd file holds, its frames one after the other.
///
/// Memory does not grow with what comes out.
final class ZstdStream: ByteStream {
  private let source: any ByteStream
  private let context: OpaquePointer
  private let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ZstdStream.capacity)
  private var input: ZSTD_inBuffer
  private var filled = 0
  /// What the next block takes.
  ///
  /// No more is handed over, since damage in one block would lose the text of those before it.
  private var wanted = 1
  private var isInFrame = true
  private var mayHoldMore = false

  private static let capacity = 1 << 17

  var position: Int { source.position }

  init(_ source: any ByteStream) {
    guard let context = ZSTD_createDStream() else { preconditionFailure("zstd does not start") }
    (self.source, self.context) = (source, context)
    input = ZSTD_inBuffer(src: buffer, size: 0, pos: 0)
  }

  deinit {
    ZSTD_freeDStream(context)
    buffer.deallocate()
  }

  func read(into out: UnsafeMutablePointer<UInt8>, capacity: Int) throws(StreamProblem) -> Int {
    var output = ZSTD_outBuffer(dst: out, size: capacity, pos: 0)
    while output.pos == 0 {
      if input.pos == input.size, !mayHoldMore {
        if input.pos == filled {
          filled = try source.read(into: buffer, capacity: Self.capacity)
          input.pos = 0
          if filled == 0 {
            guard !isInFrame else { throw .broken("the zstd data is cut off") }
            return 0
          }
        }
        input.size = min(filled, input.pos + wanted)
      }
      let status = ZSTD_decompressStream(context, &output, &input)
      guard ZSTD_isError(status) == 0 else { throw .broken("the zstd data is damaged") }
      isInFrame = status != 0
      wanted = max(1, status)
      mayHoldMore = isInFrame && output.pos == output.size
    }
    return output.pos
  }
}
