import Domain

/// The GitHub audit log: signing in, and what git moved.
///
/// - Source: GitHub's audit log events for organisations and enterprises. `actor_ip` is there only where it is switched on.
final class GitHubAuditMapper: RecordMapper {
  private let login = FieldTable(
    FieldRule(.ip, "actor_ip", "actor_location.ip"),
    FieldRule(.country, "actor_location.country_code", "actor_location.country_name"),
    FieldRule(.userAgent, "user_agent"))
  private let moved = FieldTable(FieldRule(.destination, "repo", "repository"))
  var tables: [FieldTable] { [login, moved] }

  private static let logins: [String: EventKind] = [
    "user.login": .loginSucceeded, "user.failed_login": .loginFailed,
    "org.sso_response": .loginSucceeded, "business.sso_response": .loginSucceeded,
  ]
  private static let moves = [
    "git.clone": "clone", "git.push": "push", "repo.download_zip": "download",
  ]

  func recognises(_ record: RecordView) -> Bool {
    record.text("action")?.contains(".") == true && record["actor"]?.text != nil
      && (record["@timestamp"] != nil || record["created_at"] != nil)
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard let action = record.text("action") else {
      throw RecordProblem(code: .noEvent, have: "no action", want: "an audit log event")
    }
    let how = Self.moves[action]
    guard let kind = Self.logins[action] ?? how.map({ _ in .dataMoved }) else { return [] }
    let time = try record.time("@timestamp", "created_at", as: [.milliseconds, .rfc3339])
    let subject = try record.subject("actor")
    let id = record.text("_document_id")
    guard let how else { return [login.event(kind, time, subject, id, from: record)] }
    var draft = moved.event(kind, time, subject, id, from: record)
    draft.fields[.how] = .text(how)
    if draft.fields[.destination] != nil { draft.fields[.repositories] = .number(1) }
    return [draft]
  }
}
