import Domain

/// Turns one record of a vendor's log into events: the pattern for every further format.
protocol RecordMapper {
  /// The events that a record tells of; none where it is about something else.
  ///
  /// - Throws: ``RecordProblem`` where the record is not what the vendor documents.
  func events(in record: JSONValue) throws(RecordProblem) -> [EventDraft]
}

/// Why a record cannot be used.
struct RecordProblem: Error {
  let code: RejectCode
  let have: String
  let want: String
}
