/// One file to read, as the path was given or found; `-` is standard input.
struct InputFile: Hashable, Sendable {
  let path: String
  /// Bytes on disk, or `nil` for pipes and standard input.
  let size: Int?

  var compression: Compression? {
    if path.hasSuffix(".gz") { return .gzip }
    return path.hasSuffix(".zst") ? .zstd : nil
  }

  enum Compression { case gzip, zstd }
}
