import Domain

/// Greenhouse candidates, their applications, interviews and offers.
///
/// - Source: Greenhouse Harvest API, the candidate, scheduled interview and offer objects. None shows an address from which
///   somebody applied. An interview names its application alone.
final class GreenhouseMapper: RecordMapper {
  private let person = FieldTable(
    FieldRule(.email, "email_addresses.value"),
    FieldRule(.phone, "phone_numbers.value"),
    FieldRule(.address, "addresses.value"),
    FieldRule(.employer, "company"),
    FieldRule(.url, "website_addresses.value", "social_media_addresses.value"))
  private let employment = FieldTable(
    FieldRule(.employer, "company_name"), FieldRule(.from, "start_date"),
    FieldRule(.to, "end_date"))
  private let education = FieldTable(
    FieldRule(.school, "school_name"), FieldRule(.from, "start_date"), FieldRule(.to, "end_date"))
  private let application = FieldTable(
    FieldRule(.requisition, "jobs.id"), FieldRule(.referrer, "credited_to.id"))
  private let offer = FieldTable(FieldRule(.role, "opening.opening_id", "job_id"))
  private var people = KnownPeople()
  let mayNameTraits = true
  let readsRecordsAlone = false
  var tables: [FieldTable] { [person, employment, education, application, offer] }

  func recognises(_ record: RecordView) -> Bool {
    record["first_name"] != nil && record["email_addresses"] != nil && record["id"] != nil
      || Self.isInterview(record) || Self.isOffer(record)
  }

  private static func isInterview(_ record: RecordView) -> Bool {
    record["application_id"] != nil && record["start.date_time"] != nil
      && record["interviewers"] != nil
  }

  private static func isOffer(_ record: RecordView) -> Bool {
    record["application_id"] != nil && record["candidate_id"] != nil && record["status"] != nil
      && record["version"]?.number != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    if Self.isInterview(record) { return try interview(record) }
    if Self.isOffer(record) { return try offered(record) }
    guard record["first_name"] != nil || record["email_addresses"] != nil else {
      throw RecordProblem(code: .noEvent, have: "no first_name", want: "a candidate")
    }
    let subject = try record.subject("id")
    let time = try record.time("created_at")
    for application in record["application_ids"]?.elements ?? [] {
      people.note(subject, of: application.text)
    }
    var claims = Claims(subject, time)
    var main = person.event(.claimMade, time, subject, nil, from: record)
    let names = [record.text("first_name"), record.text("last_name")].compactMap(\.self)
    if !names.isEmpty { main.fields[.name] = .text(names.joined(separator: " ")) }
    claims.add(main, origin: "application")
    claims.addMore(.email, record["email_addresses"], at: "value")
    claims.addMore(.phone, record["phone_numbers"], at: "value")
    claims.addEach(record["employments"], with: employment, origin: "resume")
    claims.addEach(record["educations"], with: education, origin: "resume")
    for entry in record["applications"]?.elements ?? [] where entry["applied_at"] != nil {
      let applied = try entry.time("applied_at")
      people.note(subject, of: entry.text("id"))
      claims.drafts.append(
        application.event(.applicationSubmitted, applied, subject, nil, from: entry))
    }
    return claims.drafts
  }

  /// An interview that was held, or whose feedback is awaited.
  private func interview(_ record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard ["complete", "awaiting_feedback"].contains(record.word("status")) else { return [] }
    let application = try record.subject("application_id")
    let start = try record.time("start.date_time", as: [.rfc3339, .date])
    let end = record.text("end.date_time").flatMap { Moment(rfc3339: $0) }
    return [
      .interview(
        of: people.person(of: application), from: start, to: end,
        id: record.text("id").map { "interview-\($0)" })
    ]
  }

  private func offered(_ record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let subject = try record.subject("candidate_id")
    guard record["sent_at"] != nil || record.word("status") == "accepted" else { return [] }
    let time = try record.time("sent_at", "created_at", as: [.rfc3339, .date])
    return [
      offer.event(
        .employmentOffered, time, subject, record.text("id").map { "offer-\($0)" }, from: record)
    ]
  }
}
