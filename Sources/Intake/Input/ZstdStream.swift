import CZstd

/// What a zstd file holds, its frames one after the other.
///
/// Memory does not grow with what comes out.
final class ZstdStream: ByteStream {
  private let source: any ByteStream
  private let context: OpaquePointer
  private let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ZstdStream.capacity)
  private var input: ZSTD_inBuffer
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
        let count = try source.read(into: buffer, capacity: Self.capacity)
        if count == 0 {
          guard !isInFrame else { throw .broken("the zstd data is cut off") }
          return 0
        }
        input = ZSTD_inBuffer(src: buffer, size: count, pos: 0)
      }
      let status = ZSTD_decompressStream(context, &output, &input)
      guard ZSTD_isError(status) == 0 else { throw .broken("the zstd data is damaged") }
      isInFrame = status != 0
      mayHoldMore = isInFrame && output.pos == output.size
    }
    return output.pos
  }
}
