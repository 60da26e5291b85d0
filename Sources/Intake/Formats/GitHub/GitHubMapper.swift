import Domain

/// GitHub's users, commits and public events, as its REST interface gives them.
///
/// - Source: GitHub REST API: `/users/{name}`, `/repos/{owner}/{name}/commits`, `/users/{name}/events`.
final class GitHubMapper: RecordMapper {
  let wrappers = ["items"]
  private let user = FieldTable(
    FieldRule(.handle, "login"), FieldRule(.name, "name"), FieldRule(.email, "email"),
    FieldRule(.employer, "company"), FieldRule(.url, "blog"), FieldRule(.created, "created_at"))
  private let commit = FieldTable(
    FieldRule(.account, "author.login"), FieldRule(.authorEmail, "commit.author.email"),
    FieldRule(.authorName, "commit.author.name"), FieldRule(.authored, "commit.author.date"),
    FieldRule(.tree, "commit.tree.sha"))
  private let pushed = FieldTable(
    FieldRule(.authorEmail, "author.email"), FieldRule(.authorName, "author.name"))
  var tables: [FieldTable] { [user, commit, pushed] }

  func recognises(_ record: RecordView) -> Bool {
    isUser(record) || isCommit(record) || isEvent(record)
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    if isCommit(record) { return [try commit(record)] }
    if isEvent(record) { return try pushes(record) }
    guard isUser(record) else {
      throw RecordProblem(
        code: .noEvent, have: "none of them", want: "a user, a commit or an event of GitHub")
    }
    let time = try record.time("updated_at", "created_at")
    let subject = try record.subject("login")
    var claims = Claims(subject, time)
    claims.add(user.event(.claimMade, time, subject, nil, from: record), origin: "code-host")
    return claims.drafts
  }

  private func isUser(_ record: RecordView) -> Bool {
    record["login"] != nil && record["created_at"] != nil && record["type"] != nil
  }

  private func isCommit(_ record: RecordView) -> Bool {
    record["sha"] != nil && record["commit"]?.isObject == true
  }

  private func isEvent(_ record: RecordView) -> Bool {
    record.text("type")?.hasSuffix("Event") == true && record["actor.login"] != nil
  }

  private func commit(_ record: RecordView) throws(RecordProblem) -> EventDraft {
    let time = try record.time("commit.committer.date", "commit.author.date")
    let subject = try record.subject("author.login", "commit.author.email")
    var draft = commit.event(.commitPushed, time, subject, record.text("sha"), from: record)
    draft.fields[.repository] = repository(ofCommit: record.text("url")).map(FieldValue.text)
    return draft
  }

  /// `…/repos/OWNER/NAME/commits/SHA`.
  private func repository(ofCommit url: String?) -> String? {
    guard let parts = url?.split(separator: "/"), let place = parts.firstIndex(of: "repos"),
      place + 2 < parts.count
    else { return nil }
    return "\(parts[place + 1])/\(parts[place + 2])"
  }

  private func pushes(_ record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard record.text("type") == "PushEvent" else { return [] }
    let time = try record.time("created_at")
    let subject = try record.subject("actor.login")
    return (record["payload.commits"]?.elements ?? []).map { entry in
      var draft = pushed.event(.commitPushed, time, subject, entry.text("sha"), from: entry)
      draft.fields[.account] = .text(subject)
      draft.fields[.repository] = record.text("repo.name").map(FieldValue.text)
      return draft
    }
  }
}
