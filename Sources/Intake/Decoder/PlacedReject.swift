/// A reject before its file and line in the file are known.
struct PlacedReject: Sendable {
  var chunk: Int
  /// 1-based line in the chunk.
  var line: Int
  /// 1-based byte in the line.
  var column: Int
  var code: RejectCode
  var have: String
  var want: String
}
