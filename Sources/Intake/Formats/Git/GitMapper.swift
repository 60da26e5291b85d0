import Domain

/// The commits of a local repository, as ``GitLog`` writes them.
final class GitMapper: RecordMapper {
  let shape = RecordShape.fields(GitLog.columns)
  private let commit = FieldTable(
    FieldRule(.authorEmail, "author_email"), FieldRule(.authorName, "author_name"),
    FieldRule(.authored, "authored"), FieldRule(.tree, "tree"),
    FieldRule(.repository, "repository"))
  var tables: [FieldTable] { [commit] }

  func open(_ file: InputFile) throws(StreamProblem) -> any ByteStream {
    try GitLog(file.path)
  }

  func recognises(_ record: RecordView) -> Bool { false }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let time = try record.time("committed")
    let subject = try record.subject("author_email", "author_name")
    var draft = commit.event(.commitPushed, time, subject, record.text("commit"), from: record)
    draft.fields[.utcOffset] = record.text("authored").flatMap(Self.offset).map(FieldValue.number)
    return [draft]
  }

  /// Minutes east of UTC of a time that ends in `±HH:MM` or `Z`.
  private static func offset(_ text: String) -> Double? {
    if text.hasSuffix("Z") { return 0 }
    let zone = text.suffix(6)
    guard let sign = zone.first, sign == "+" || sign == "-",
      let hours = Double(zone.dropFirst().prefix(2)), let minutes = Double(zone.suffix(2))
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}
