/// A stretch of whole lines of one file, in the buffer of the thread that took it.
struct Chunk {
  var number = 0
  /// Index of the file.
  var file = 0
  /// Where the lines begin and end in the buffer.
  var range = 0..<0
  /// A line longer than the limit follows, of which nothing was kept.
  var endsTooLong = false
  /// The compressed data breaks after these lines.
  var broken: String?

  /// The longest line that is read: 16 MiB.
  static let lineLimit = 1 << 24
}
