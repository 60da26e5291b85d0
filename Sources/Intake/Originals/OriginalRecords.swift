package import Domain

/// Reads files once more and gives back records in their own bytes.
package struct OriginalRecords {
  private let files: [FormatFinder.Found]
  private let map: ColumnMap?

  /// Finds the files behind `paths`, as a scan does.
  ///
  /// - Throws: ``IntakeError`` where a path is missing or cannot be read.
  package init(
    paths: [String], format: InputFormat?, map: ColumnMap?
  ) throws(IntakeError) {
    let found = try InputFinder(paths, walksFolders: format != .git)
    files = try FormatFinder(found.files, told: format, hasMap: map != nil).files
    self.map = map
  }

  /// The records of these numbers, in the order of files and numbers; one that is no longer there is left out.
  ///
  /// - Complexity: O(bytes) of the files that hold one.
  /// - Throws: ``IntakeError`` where a file cannot be read.
  package func read(
    _ wanted: [String: Set<Int>]
  ) throws(IntakeError) -> [OriginalRecord] {
    var records: [OriginalRecord] = []
    var seen: Set<String> = []
    for one in files {
      let (file, format) = (one.file, one.format)
      guard let numbers = wanted[file.path], seen.insert(file.path).inserted else { continue }
      records += try read(numbers, of: file, format)
    }
    return records
  }

  private func open(
    _ file: InputFile, _ mapper: (any RecordMapper)?
  ) throws(StreamProblem) -> any ByteStream {
    if let mapper { return try mapper.open(file) }
    return try FileStream.open(file)
  }

  private func read(
    _ numbers: Set<Int>, of file: InputFile, _ format: InputFormat
  ) throws(IntakeError) -> [OriginalRecord] {
    let mapper = format.mapper(map)
    do throws(StreamProblem) {
      let stream = try open(file, mapper)
      var cutter = RecordCutter(mapper, numbers: numbers)
      try cutter.read(stream)
      return cutter.pieces.map { number, bytes in
        OriginalRecord(
          file: file.path, number: number, format: format.rawValue, bytes: bytes,
          head: cutter.head)
      }
    } catch {
      switch error {
      case .unreadable(let reason), .broken(let reason):
        throw .cannotRead(path: file.path, reason: reason)
      }
    }
  }
}
