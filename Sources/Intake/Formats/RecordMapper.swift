import Domain

/// Turns one record of a vendor's log into events: one for each format, in a folder of its own.
///
/// It is a class with counts inside; one thread owns it.
protocol RecordMapper: AnyObject {
  /// How exports of this format are laid out.
  var shape: RecordShape { get }
  /// Where lists of records lie in an export, as `data.events`; a record of its own is always taken as such.
  var wrappers: [String] { get }
  /// Everything that it looks for in records.
  var tables: [FieldTable] { get }

  /// Whether records may name traits that nobody is judged by, as those of people do.
  var mayNameTraits: Bool { get }

  /// Whether a record looks like one of this format.
  func recognises(_ record: RecordView) -> Bool

  /// The events that a record tells of; none where it is about something else.
  ///
  /// - Throws: ``RecordProblem`` where the record is not what the vendor documents.
  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft]

  /// Opens what holds the records.
  func open(_ file: InputFile) throws(StreamProblem) -> any ByteStream

  /// What tells one sign-in from the next, where a product writes several records of one; `nil` where it writes one.
  func signIn(of draft: EventDraft, in record: RecordView) -> UInt64?

  /// Whether it makes the same events whatever their fields, so that fields nobody reads may be left out.
  var leavesUnreadFields: Bool { get }

  /// Whether a record means the same whatever was read before it, so that threads may share a file.
  var readsRecordsAlone: Bool { get }
}

extension RecordMapper {
  var shape: RecordShape { .json }
  var mayNameTraits: Bool { false }
  var wrappers: [String] { [] }
  func open(_ file: InputFile) throws(StreamProblem) -> any ByteStream {
    try FileStream.open(file)
  }
  func signIn(of draft: EventDraft, in record: RecordView) -> UInt64? { nil }
  var readsRecordsAlone: Bool { true }
  var leavesUnreadFields: Bool { false }
}

/// How the records of an export lie in its bytes.
enum RecordShape: Sendable {
  /// JSON lines, or arrays of objects, wrapped or not.
  case json
  /// Rows under a header, with commas, semicolons or tabs between.
  case table
  /// Whichever of the two the first byte shows.
  case jsonOrTable
  /// XML, one record for each element of this name.
  case xml(String)
  /// Lines of these columns, U+001F between.
  case fields([String])
}

/// Why a record cannot be used.
struct RecordProblem: Error {
  let code: RejectCode
  let have: String
  let want: String
}
