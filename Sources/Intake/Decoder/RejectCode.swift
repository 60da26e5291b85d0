/// Why a line cannot be used.
///
/// The raw value is stable: printed, documented, never reused.
enum RejectCode: String, Sendable {
  case notJSON = "not-json"
  case tornLine = "torn-line"
  case tooLong = "too-long"
  case duplicateKey = "duplicate-key"
  case noEvent = "no-event"
  case unknownKind = "unknown-kind"
  case noTime = "no-time"
  case badTime = "bad-time"
  case noSubject = "no-subject"
  case wrongType = "wrong-type"
  case badUTF8 = "bad-utf8"
  case tooDeep = "too-deep"
  case badDocument = "bad-document"
  case brokenCompression = "broken-compression"
}
