/// The columns of a table, or the leaves of records, over its first rows.
struct ColumnProfiles {
  private(set) var columns: [ColumnProfile] = []
  private var places: [String: Int] = [:]

  /// Reads the first rows of a file.
  init(path: String) throws(IntakeError) {
    let found = try InputFinder([path])
    guard let file = found.files.first else { return }
    do throws(StreamProblem) {
      try read(try FileStream.open(file))
    } catch {
      switch error {
      case .unreadable(let reason), .broken(let reason):
        throw .cannotRead(path: path, reason: reason)
      }
    }
  }

  private mutating func read(_ stream: any ByteStream) throws(StreamProblem) {
    var source = RecordSource(.jsonOrTable, wrappers: Self.wrappers)
    let (buffer, tape) = (ChunkBuffer(capacity: 1 << 16), RecordTape())
    var rows = 0
    while rows < MapProposal.rows {
      let count = try stream.read(into: buffer.bytes, capacity: 1 << 16)
      let bytes = UnsafeBufferPointer(start: UnsafePointer(buffer.bytes), count: count)
      var index = 0
      while rows < MapProposal.rows,
        let piece = count > 0 ? source.next(bytes, &index, into: tape) : source.end(into: tape)
      {
        guard case .record = piece else { continue }
        rows += 1
        take(RecordView(tape), under: "", depth: 0)
      }
      if count == 0 { return }
    }
  }

  /// Where lists of records often lie.
  static let wrappers = ["records", "value", "items", "data", "results", "events"]

  private mutating func take(_ view: RecordView, under path: String, depth: Int) {
    for (name, value) in view.members {
      let full = path.isEmpty ? name : "\(path).\(name)"
      if places[full] == nil, !value.isObject, columns.count < 500 {
        places[full] = columns.count
        columns.append(ColumnProfile(full))
      }
      if value.isObject {
        if depth < 6 { take(value, under: full, depth: depth + 1) }
      } else if let text = value.text ?? value.flag.map(String.init), let place = places[full] {
        columns[place].take(text)
      }
    }
  }
}
