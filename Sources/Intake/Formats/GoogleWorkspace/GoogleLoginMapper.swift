import Domain

/// Google Workspace login activity of the Reports API.
///
/// - Source: Admin SDK Reports API, `admin#reports#activity` with `applicationName` `login`. The record has no place: the
///   country comes from the address alone.
final class GoogleLoginMapper: RecordMapper {
  let wrappers = ["items"]
  private let login = FieldTable(FieldRule(.ip, "ipAddress"))
  var tables: [FieldTable] { [login] }

  func recognises(_ record: RecordView) -> Bool {
    record.text("kind") == "admin#reports#activity"
      || (record["id.applicationName"] != nil && record["id.uniqueQualifier"] != nil)
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard let happenings = record["events"]?.elements else {
      throw RecordProblem(code: .noEvent, have: "no events", want: "a login activity")
    }
    let kinds = happenings.compactMap { Self.kinds[$0.text("name") ?? ""] }
    guard let kind = kinds.first else { return [] }
    let time = try record.time("id.time")
    let subject = try record.subject("actor.email", "actor.profileId")
    let id = record.text("id.uniqueQualifier").map { "\(time.rfc3339)/\($0)" }
    return [login.event(kind, time, subject, id, from: record)]
  }

  private static let kinds: [String: EventKind] = [
    "login_success": .loginSucceeded, "login_failure": .loginFailed,
  ]
}
