import CScan

/// Bytes that grow at the end, with the padding that the scanner may read into.
final class ChunkBuffer {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    bytes = Self.allocate(capacity)
  }

  deinit { bytes.deallocate() }

  /// Makes room for `wanted` bytes; the first `used` stay.
  func reserve(_ wanted: Int, keeping used: Int) {
    guard wanted > capacity else { return }
    let larger = Self.allocate(wanted)
    larger.update(from: bytes, count: used)
    bytes.deallocate()
    (bytes, capacity) = (larger, wanted)
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Int(BF_PADDING))
    (bytes + capacity).initialize(repeating: 0, count: Int(BF_PADDING))
    return bytes
  }
}
