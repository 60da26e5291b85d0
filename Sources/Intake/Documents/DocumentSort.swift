/// What a file is by its first bytes, whatever it is called.
enum DocumentSort: Hashable, Sendable {
  case pdf, word
  /// A picture, by the name that the decoder has for its form.
  case picture(String)

  /// The sort of a file; `nil` where it is none of them.
  init?(_ head: some Collection<UInt8>) {
    let head = Array(head.prefix(16))
    if head.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .word
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .picture("jpeg")
    } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .picture("png")
    } else if head.starts(with: "GIF8".utf8) {
      self = .picture("gif")
    } else if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .picture("webp")
    } else {
      return nil
    }
  }

  /// Endings of files that are looked at in a folder.
  static let endings = [".pdf", ".docx", ".jpg", ".jpeg", ".png", ".gif", ".webp"]
}
