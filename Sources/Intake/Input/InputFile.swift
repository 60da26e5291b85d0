/// One file to read, as the path was given or found; `-` is standard input.
struct InputFile: Hashable, Sendable {
  let path: String
  /// Bytes on disk, or `nil` for pipes and standard input.
  let size: Int?
  /// Whether the path was given itself, not found in a folder.
  var isGiven = true
  /// The folder directly beneath a given one in which it was found.
  var folder: String?
  /// What was taken from a pipe to guess its format, and is to be read first.
  var head: [UInt8] = []

  var compression: Compression? {
    if path.hasSuffix(".gz") { return .gzip }
    return path.hasSuffix(".zst") ? .zstd : nil
  }

  enum Compression { case gzip, zstd }
}
