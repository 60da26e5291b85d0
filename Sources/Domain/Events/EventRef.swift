/// Where an event's row lies in its store: block in the upper bits, word in the lower ones.
package struct EventRef: Hashable, Sendable {
  package var raw: UInt32

  @inlinable package init(raw: UInt32) { self.raw = raw }

  /// Words in one block, as a power of two.
  package static let blockBits: UInt32 = 20
}
