import Domain

/// Slack access logs: the first and the last access of a user from one address with one program.
///
/// - Source: Slack Web API, `team.accessLogs`. What lay between first and last is only counted there.
final class SlackAccessMapper: RecordMapper {
  let wrappers = ["logins"]
  private let login = FieldTable(
    FieldRule(.ip, "ip"), FieldRule(.country, "country"), FieldRule(.userAgent, "user_agent"))
  var tables: [FieldTable] { [login] }

  func recognises(_ record: RecordView) -> Bool {
    record["date_first"] != nil && record["date_last"] != nil && record["user_id"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let subject = try record.subject("user_id", "username")
    let first = try record.time("date_first", as: [.seconds])
    let last = try record.time("date_last", as: [.seconds])
    let begin = login.event(.loginSucceeded, first, subject, nil, from: record)
    guard last != first else { return [begin] }
    var end = begin
    end.time = last
    return [begin, end]
  }
}
