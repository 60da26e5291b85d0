import Domain

/// Documents and pictures that people hand in: each file is one record, as ``DocumentStream`` tells it.
///
/// A document is a `document.submitted`; what a résumé says of how to reach its person is a claim. A name is not guessed at.
final class DocumentMapper: RecordMapper {
  private let document = FieldTable(
    FieldRule(.what, "what"), FieldRule(.sha256, "sha256"), FieldRule(.text, "text"),
    FieldRule(.author, "author"), FieldRule(.tool, "tool"), FieldRule(.created, "created"),
    FieldRule(.utcOffset, "utc_offset"), FieldRule(.revisions, "revisions"),
    FieldRule(.template, "template"), FieldRule(.imageHash, "image_hash"))
  var tables: [FieldTable] { [document] }

  func open(_ file: InputFile) throws(StreamProblem) -> any ByteStream {
    try DocumentStream(file)
  }

  func recognises(_ record: RecordView) -> Bool { false }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    if let have = record.text("problem.have") {
      throw RecordProblem(
        code: .badDocument, have: have, want: record.text("problem.want") ?? "a document")
    }
    let time = try record.time("modified")
    let subject = try record.subject("subject")
    var drafts = [document.event(.documentSubmitted, time, subject, nil, from: record)]
    guard record.text("what") == "resume", let text = record.text("text") else { return drafts }
    for contact in DocumentContacts(text).claims {
      var fields = contact
      fields[.origin] = .text("resume")
      drafts.append(EventDraft(kind: .claimMade, time: time, subject: subject, fields: fields))
    }
    return drafts
  }
}
