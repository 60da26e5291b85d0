import Domain

/// Settles for each file whose format it has: as told, else guessed from its beginning.
struct FormatFinder {
  /// The files in their order, what was taken from pipes with them.
  private(set) var files: [Found] = []
  private(set) var readAs: [IntakeSummary.ReadAs] = []
  /// Files of a folder that no reader knows.
  private(set) var ignored: [String] = []
  /// Pipes stay open between guessing and reading, or whoever writes to them would be stopped.
  private var pipes: [FileStream] = []

  private let hasMap: Bool

  /// A file, whose format it has, and whether each of its lines can be read alone.
  struct Found {
    let file: InputFile
    let format: InputFormat
    var isLined = false
  }

  init(_ found: [InputFile], told: InputFormat?, hasMap: Bool = false) throws(IntakeError) {
    self.hasMap = hasMap
    for file in found {
      if let told {
        if file.isGiven || Self.mayHold(told, file.path) {
          try add(file, told)
        } else {
          ignored.append(file.path)
        }
      } else {
        try guess(file)
      }
    }
  }

  /// Whether a file of a folder is one for the format that was told.
  private static func mayHold(_ told: InputFormat, _ path: String) -> Bool {
    let isDocument = InputFinder.holdsDocument(path)
    if told == .documents || isDocument { return told == .documents && isDocument }
    return InputFinder.holdsEvents(path) || told.isFoundElsewhere
  }

  private mutating func guess(_ file: InputFile) throws(IntakeError) {
    var file = file
    let head = try head(of: &file)
    if Self.isDocument(file.path, head) {
      readAs.append(.init(file: file.path, format: InputFormat.documents.rawValue))
      files.append(Found(file: file, format: .documents))
      return
    }
    let guess = FormatGuess(head: head)
    if hasMap {
      files.append(Found(file: file, format: guess.looksLikeOurs ? .bonafide : .mapped))
      return
    }
    let format = guess.format
    if format == nil, !file.isGiven, !Self.mayHoldLines(file.path, guess) {
      ignored.append(file.path)
      return
    }
    if let format, format != .bonafide {
      readAs.append(.init(file: file.path, format: format.rawValue))
    }
    files.append(
      Found(
        file: file, format: format ?? .bonafide,
        isLined: format?.isReadInLines == true && guess.isLined))
  }

  /// Whether a file of a folder may hold events, though its beginning shows none.
  private static func mayHoldLines(_ path: String, _ guess: FormatGuess) -> Bool {
    InputFinder.holdsEvents(path) && !(InputFinder.isJSON(path) && guess.isOneValue)
  }

  /// Takes a file whose format was told; pipes are not looked into.
  private mutating func add(_ file: InputFile, _ told: InputFormat) throws(IntakeError) {
    var file = file
    let isLined =
      told.isReadInLines && file.size != nil
      ? FormatGuess(head: try head(of: &file)).isLined : false
    files.append(Found(file: file, format: told, isLined: isLined))
  }

  /// Whether a file is a document by its name and its first bytes; pictures are read only where that was told.
  private static func isDocument(_ path: String, _ head: [UInt8]) -> Bool {
    switch DocumentSort(head) {
    case .pdf?: path.lowercased().hasSuffix(".pdf")
    case .word?: path.lowercased().hasSuffix(".docx")
    default: false
    }
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
