/// Whether a text may be shown as a mistaken kind: a kind is words, and words are no personal value.
enum KnownKind {
  /// Lower-case words with dots, hyphens or underscores between, as kinds are.
  static func isShapedLikeOne(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !text.isEmpty && text.count <= 40
      && text.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }
  }
}
