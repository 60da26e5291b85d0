/// A picture, decoded by ImageMagick in a process of its own, to a small grey square.
struct Picture {
  let path: String
  /// The decoder's name for its form, told by its first bytes and never by its name.
  let form: String

  /// Its hash, and nothing else.
  ///
  /// - Throws: ``DocumentProblem`` where it cannot be decoded within the limits.
  func facts() throws(DocumentProblem) -> DocumentFacts {
    let side = PictureHash.side
    var process = BoundedProcess()
    process.output = 1 << 16
    let bytes: [UInt8]
    do throws(BoundedProcess.Failure) {
      bytes = try process.run(
        "convert",
        [
          "-limit", "memory", "256MiB", "-limit", "map", "256MiB", "-limit", "disk", "0", "-limit",
          "thread", "1", "\(form):fd:0", "-auto-orient", "-alpha", "remove", "-colorspace", "Gray",
          "-resize", "\(side)x\(side)!", "-depth", "8",
          "gray:fd:1",
        ], input: path)
    } catch {
      throw DocumentProblem(error, of: "a picture", tools: "imagemagick")
    }
    // Of a picture that moves, the first counts.
    guard bytes.count >= side * side else {
      throw DocumentProblem(have: "a picture that cannot be read", want: "a whole one")
    }
    var facts = DocumentFacts()
    facts.pictureHash = PictureHash.hash(grey: Array(bytes.prefix(side * side)))
    return facts
  }
}
