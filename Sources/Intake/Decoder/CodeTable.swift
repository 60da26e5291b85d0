/// Codes of two or three capital letters, found by their letters, with the symbols of those seen.
struct CodeTable {
  private let length: Int
  /// By letters: 0 no code, 1 a code not met yet, else its symbol plus 1.
  private let slots: UnsafeMutablePointer<UInt32>

  /// Makes the table; ``free()`` ends it.
  init(_ codes: [String], length: Int) {
    self.length = length
    let count = length == 2 ? 1 << 10 : 1 << 15
    slots = .allocate(capacity: count)
    slots.initialize(repeating: 0, count: count)
    for code in codes {
      var code = code
      let slot = code.withUTF8 { bytes in
        bytes.baseAddress.flatMap { self.slot($0, bytes.count) }
      }
      if let slot { slots[slot] = 1 }
    }
  }

  func free() { slots.deallocate() }

  /// The slot of a code, or `nil` where the text has not its form.
  @inline(__always)
  func slot(_ text: UnsafePointer<UInt8>, _ length: Int) -> Int? {
    guard length == self.length else { return nil }
    var slot = 0
    for index in 0..<length {
      let letter = text[index] &- 0x41
      guard letter < 26 else { return nil }
      slot = slot << 5 | Int(letter)
    }
    return slot
  }

  @inline(__always)
  subscript(slot: Int) -> UInt32 {
    get { slots[slot] }
    nonmutating set { slots[slot] = newValue }
  }
}
