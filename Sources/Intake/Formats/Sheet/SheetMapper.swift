import Domain

/// A filled-in sheet of checks and questions, as `bonafide diligence --sheet` prints it.
///
/// A row that nobody filled in says nothing; answers to questions stay in the sheet, to which its checks point.
final class SheetMapper: RecordMapper {
  let shape = RecordShape.jsonOrTable
  let mayNameTraits = true
  private let check = FieldTable(
    FieldRule(.measure, "id"), FieldRule(.result, "result", as: .words(SheetMapper.results)),
    FieldRule(.by, "by"), FieldRule(.evidence, "evidence"), FieldRule(.expires, "expires"))
  private let observation = FieldTable(
    FieldRule(.indicator, "id"), FieldRule(.present, "present", as: .words(SheetMapper.answers)),
    FieldRule(.observer, "by"), FieldRule(.note, "note"),
    FieldRule(.alternativeOffered, "alternative_offered", as: .words(SheetMapper.answers)))
  /// Empty columns are how a sheet is handed out, so none is told as absent.
  var tables: [FieldTable] { [] }

  func recognises(_ record: RecordView) -> Bool {
    record["bonafide_sheet"] != nil && record["kind"] != nil && record["id"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    switch record.word("kind") {
    case "check"?:
      guard let result = filled("result", in: record) else { return [] }
      try expect(result, Self.results, Self.noResult, want: "passed, failed, refused or pending")
      if Self.noResult.contains(result) { return [] }
      return [try event(.checkCompleted, check, record)]
    case "observation"?:
      guard let answer = filled("present", in: record) else { return [] }
      try expect(answer, Self.answers, [], want: "yes or no")
      return [try event(.observationNoted, observation, record)]
    case "question"?: return []
    default:
      throw RecordProblem(
        code: .unknownKind, have: "no known kind of row", want: "check, question or observation")
    }
  }

  private func filled(_ path: FieldPath, in record: RecordView) -> String? {
    guard let text = record.word(path), text.contains(where: { $0 != " " }) else { return nil }
    return text
  }

  private func expect(
    _ word: String, _ known: [String: String], _ more: Set<String>, want: String
  ) throws(RecordProblem) {
    guard known[word] == nil, !more.contains(word) else { return }
    throw RecordProblem(code: .wrongType, have: "another word", want: want)
  }

  private func event(
    _ kind: EventKind, _ table: FieldTable, _ record: RecordView
  ) throws(RecordProblem) -> EventDraft {
    let subject = try record.subject("subject")
    let time = try record.time("time", as: [.rfc3339, .date])
    return table.event(kind, time, subject, nil, from: record)
  }

  private static let results = [
    "passed": "passed", "failed": "failed", "refused": "refused", "pending": "pending",
    "통과": "passed", "실패": "failed", "거절": "refused", "보류": "pending",
  ]

  /// Words for "was not asked for".
  private static let noResult: Set<String> = ["n/a", "na", "not applicable", "-", "해당 없음"]

  private static let answers = [
    "yes": "true", "no": "false", "true": "true", "false": "false", "y": "true", "n": "false",
    "예": "true", "아니오": "false", "아니요": "false",
  ]
}
