internal import CPool

/// Room for many numbers in large pages where the system has them, so that places far apart are found without a walk
/// through page tables.
package enum LargeRoom {
  /// Room whose contents are not set; ``free(_:)`` gives it back.
  package static func make<Element: BitwiseCopyable>(
    of _: Element.Type, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    bound(bf_room_make(size(of: Element.self, capacity)), capacity)
  }

  package static func free(_ room: UnsafeMutableRawPointer) { bf_room_free(room) }

  /// Room that is all zero, of a type whose zero bytes are a value; ``freeZero(_:capacity:)`` gives it back.
  package static func makeZero<Element: BitwiseCopyable>(
    of _: Element.Type, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    bound(bf_zero_room_make(size(of: Element.self, capacity)), capacity)
  }

  package static func freeZero<Element: BitwiseCopyable>(
    _ room: UnsafeMutablePointer<Element>, capacity: Int
  ) {
    bf_zero_room_free(room, size(of: Element.self, capacity))
  }

  private static func size<Element>(of _: Element.Type, _ capacity: Int) -> Int {
    max(1, capacity) * MemoryLayout<Element>.stride
  }

  private static func bound<Element: BitwiseCopyable>(
    _ room: UnsafeMutableRawPointer?, _ capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    guard let room else { preconditionFailure("no memory for \(capacity) more values") }
    return room.bindMemory(to: Element.self, capacity: max(1, capacity))
  }
}
