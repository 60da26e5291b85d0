import CZlib

/// What a gzip file holds, its members one after the other.
///
/// Memory does not grow with what comes out.
final class GzipStream: ByteStream {
  private let source: any ByteStream
  private var state = z_stream()
  private let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: GzipStream.capacity)
  private var isInMember = true
  private var isAtEnd = false
  private var isDamaged = false

  private static let capacity = 1 << 17

  var position: Int { source.position }

  init(_ source: any ByteStream) {
    self.source = source
    let status = inflateInit2_(&state, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib does not start")
  }

  deinit {
    inflateEnd(&state)
    buffer.deallocate()
  }

  func read(into out: UnsafeMutablePointer<UInt8>, capacity: Int) throws(StreamProblem) -> Int {
    state.next_out = out
    state.avail_out = UInt32(min(capacity, 1 << 30))
    let asked = Int(state.avail_out)
    while Int(state.avail_out) == asked, !isAtEnd {
      if isDamaged { throw .broken("the gzip data is damaged") }
      if state.avail_in == 0 {
        let count = try source.read(into: buffer, capacity: Self.capacity)
        if count == 0 {
          guard !isInMember else { throw .broken("the gzip data is cut off") }
          isAtEnd = true
          break
        }
        state.next_in = buffer
        state.avail_in = UInt32(count)
      }
      step()
    }
    return asked - Int(state.avail_out)
  }

  /// Takes off compression; what came out before damage is still handed on, and the next read tells of it.
  private func step() {
    if !isInMember {
      inflateReset(&state)
      isInMember = true
    }
    switch inflate(&state, Z_NO_FLUSH) {
    case Z_OK, Z_BUF_ERROR: return
    case Z_STREAM_END: isInMember = false
    default: isDamaged = true
    }
  }
}
