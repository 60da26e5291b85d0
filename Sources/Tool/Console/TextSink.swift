/// Where text goes: a file descriptor, or memory in a test.
package protocol TextSink: AnyObject {
  /// Takes in UTF-8; says `false` once it could not be written.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool
  /// Hands on what is still held back; says `false` where that failed.
  func flush() -> Bool
}

extension TextSink {
  package func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }
}

/// Text kept in memory, for tests.
package final class MemorySink: TextSink {
  private var bytes: [UInt8] = []

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init() {}

  package func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    self.bytes += bytes
    return true
  }

  package func flush() -> Bool { true }
}
