import Domain

/// Reads the files of vendors' formats one after the other and keeps what is to be told of them.
struct RecordFiles {
  private let files: [(file: InputFile, format: InputFormat)]
  private let map: ColumnMap?
  private let firstChunk: Int
  /// What the records became; `nil` where there are no such files.
  private(set) var decoder: LineDecoder?
  private var readers: [InputFormat: RecordReader] = [:]

  init(
    _ files: [(file: InputFile, format: InputFormat)], map: ColumnMap?, firstChunk: Int
  ) {
    (self.files, self.map, self.firstChunk) = (files, map, firstChunk)
  }

  var paths: [String] { files.map(\.file.path) }

  mutating func read(
    with makeDecoder: () -> LineDecoder, done before: Int, _ meter: Meter
  ) throws(IntakeError) {
    guard !files.isEmpty else { return }
    let decoder = makeDecoder()
    self.decoder = decoder
    var done = before
    for (number, (file, format)) in files.enumerated() {
      guard let mapper = format.mapper(map) else { continue }
      var reader = readers[format] ?? RecordReader(mapper: mapper, decoder: decoder)
      try reader.read(file, number: firstChunk + number, done: done, meter: meter)
      readers[format] = reader
      done += file.size ?? 0
    }
  }

  func tell(_ summary: inout IntakeSummary) {
    let ordered = InputFormat.allCases.compactMap { readers[$0] }
    summary.otherRecords = ordered.reduce(0) { $0 + $1.otherRecords }
    summary.absentFields = ordered.flatMap(\.absent)
  }
}
