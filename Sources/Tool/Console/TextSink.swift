/// Where text goes: a file descriptor, or memory in a test.
package protocol TextSink: AnyObject {
  /// Takes in text; says `false` once it could not be written.
  func write(_ text: String) -> Bool
  /// Hands on what is still held back; says `false` where that failed.
  func flush() -> Bool
}

/// Text kept in memory, for tests.
package final class MemorySink: TextSink {
  package private(set) var text = ""

  package init() {}

  package func write(_ text: String) -> Bool {
    self.text += text
    return true
  }

  package func flush() -> Bool { true }
}
