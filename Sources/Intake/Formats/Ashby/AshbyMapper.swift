import Domain
import Foundation

/// Ashby candidates, their applications, interviews and offers.
///
/// - Source: Ashby API, `candidate.list`, `application.list`, `interviewSchedule.list` and `offer.list`, as third parties describe
///   them. Interviews and offers name their application alone.
final class AshbyMapper: RecordMapper {
  let wrappers = ["results"]
  private let person = FieldTable(
    FieldRule(.name, "name"),
    FieldRule(.email, "primaryEmailAddress.value", "emailAddresses.value"),
    FieldRule(.phone, "primaryPhoneNumber.value", "phoneNumbers.value"),
    FieldRule(.employer, "company"), FieldRule(.school, "school"),
    FieldRule(.url, "socialLinks.url"))
  private let application = FieldTable(FieldRule(.requisition, "job.id"))
  private var people = KnownPeople()
  let mayNameTraits = true
  let readsRecordsAlone = false
  var tables: [FieldTable] { [person, application] }

  func recognises(_ record: RecordView) -> Bool {
    if Self.isApplication(record) || record["interviewEvents"] != nil { return true }
    if record["offerStatus"] != nil && record["applicationId"] != nil { return true }
    return record["name"] != nil && record["createdAt"]?.text != nil
      && (record["primaryEmailAddress"] != nil || record["emailAddresses"] != nil)
  }

  private static func isApplication(_ record: RecordView) -> Bool {
    record["candidate.id"] != nil && record["job.id"] != nil && record["createdAt"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    if Self.isApplication(record) { return [try applied(record)] }
    if record["interviewEvents"] != nil { return try interviews(record) }
    if record["offerStatus"] != nil { return try offered(record) }
    guard record["name"] != nil || record["emailAddresses"] != nil else {
      throw RecordProblem(code: .noEvent, have: "no name", want: "a candidate")
    }
    let subject = try record.subject("id")
    let time = try record.time("createdAt")
    var claims = Claims(subject, time)
    var main = person.event(.claimMade, time, subject, nil, from: record)
    if let zone = record.text("timezone").flatMap({ TimeZone(identifier: $0) }) {
      let date = Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)
      main.fields[.utcOffset] = .number(Double(zone.secondsFromGMT(for: date)) / 60)
    }
    claims.add(main, origin: "application")
    claims.addMore(.email, record["emailAddresses"], at: "value")
    claims.addMore(.phone, record["phoneNumbers"], at: "value")
    return claims.drafts
  }

  private func applied(_ record: RecordView) throws(RecordProblem) -> EventDraft {
    let subject = try record.subject("candidate.id")
    people.note(subject, of: record.text("id"))
    let time = try record.time("createdAt")
    return application.event(.applicationSubmitted, time, subject, record.text("id"), from: record)
  }

  /// Each meeting of a schedule that was held.
  private func interviews(_ record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard record.word("status") == "complete" else { return [] }
    let subject = people.person(of: try record.subject("applicationId"))
    var drafts: [EventDraft] = []
    for meeting in record["interviewEvents"]?.elements ?? [] where meeting.isObject {
      let end = meeting.text("endTime").flatMap { Moment(rfc3339: $0) }
      drafts.append(
        .interview(
          of: subject, from: try meeting.time("startTime"), to: end, id: meeting.text("id")))
    }
    return drafts
  }

  private func offered(_ record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let subject = people.person(of: try record.subject("applicationId"))
    let time = try record.time("latestVersion.createdAt", "decidedAt", "createdAt")
    return [
      EventDraft(kind: .employmentOffered, time: time, subject: subject, id: record.text("id"))
    ]
  }
}
