import Domain

/// Settles for each file whose format it has: as told, else guessed from its beginning.
struct FormatFinder {
  /// The files in their order, what was taken from pipes with them.
  private(set) var files: [(file: InputFile, format: InputFormat)] = []
  private(set) var readAs: [IntakeSummary.ReadAs] = []
  /// Files of a folder that no reader knows.
  private(set) var ignored: [String] = []
  /// Pipes stay open between guessing and reading, or whoever writes to them would be stopped.
  private var pipes: [FileStream] = []

  private let hasMap: Bool

  init(_ found: [InputFile], told: InputFormat?, hasMap: Bool = false) throws(IntakeError) {
    self.hasMap = hasMap
    for file in found {
      if let told {
        if file.isGiven || InputFinder.holdsEvents(file.path) || told.isFoundElsewhere {
          files.append((file, told))
        } else {
          ignored.append(file.path)
        }
      } else {
        try guess(file)
      }
    }
  }

  private mutating func guess(_ file: InputFile) throws(IntakeError) {
    var file = file
    let head = try head(of: &file)
    let guess = FormatGuess(head: head)
    if hasMap {
      files.append((file, guess.looksLikeOurs ? .bonafide : .mapped))
      return
    }
    let format = guess.format
    if format == nil, !file.isGiven, !InputFinder.holdsEvents(file.path) {
      ignored.append(file.path)
      return
    }
    if let format, format != .bonafide {
      readAs.append(.init(file: file.path, format: format.rawValue))
    }
    files.append((file, format ?? .bonafide))
  }

  /// The first bytes of a file, as many as there are up to the size of a guess; none where they cannot be read.
  private mutating func head(of file: inout InputFile) throws(IntakeError) -> [UInt8] {
    do throws(StreamProblem) {
      if file.size != nil { return try Self.read(try FileStream.open(file)) }
      guard file.compression == nil else { return [] }
      let pipe = try FileStream(file.path)
      file.head = try Self.read(pipe)
      pipes.append(pipe)
      return file.head
    } catch {
      // What is wrong with the bytes is told where they are read.
      guard case .unreadable(let reason) = error else { return [] }
      throw .cannotRead(path: file.path, reason: reason)
    }
  }

  private static func read(_ stream: any ByteStream) throws(StreamProblem) -> [UInt8] {
    let buffer = ChunkBuffer(capacity: FormatGuess.size)
    var count = 0
    while count < FormatGuess.size {
      let more = try stream.read(into: buffer.bytes + count, capacity: FormatGuess.size - count)
      if more == 0 { break }
      count += more
    }
    return Array(UnsafeBufferPointer(start: buffer.bytes, count: count))
  }
}
