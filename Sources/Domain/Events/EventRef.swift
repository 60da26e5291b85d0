/// Where an event's row lies in its store: block in the upper bits, word in the lower ones.
public struct EventRef: Hashable, Sendable {
  public var raw: UInt32

  @inlinable @inline(__always) public init(raw: UInt32) { self.raw = raw }

  /// Words in one block, as a power of two.
  @inlinable public static var blockBits: UInt32 { 20 }
}
