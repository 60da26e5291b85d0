import Domain

/// Lever opportunities: what a candidate says, that there was an application, its interviews and offers.
///
/// - Source: Lever API, resources Opportunity, Interview and Offer; times in milliseconds. Interviews and offers are asked for by
///   opportunity; exports write it as `opportunityId`.
final class LeverMapper: RecordMapper {
  let wrappers = ["data"]
  private let person = FieldTable(
    FieldRule(.name, "name"), FieldRule(.email, "emails"), FieldRule(.phone, "phones.value"),
    FieldRule(.url, "links"))
  private let application = FieldTable(FieldRule(.requisition, "applications.posting"))
  private let offer = FieldTable(FieldRule(.role, "posting"))
  private var people = KnownPeople()
  let mayNameTraits = true
  let readsRecordsAlone = false
  var tables: [FieldTable] { [person, application, offer] }

  func recognises(_ record: RecordView) -> Bool {
    record["emails"] != nil && record["createdAt"]?.number != nil && record["stage"] != nil
      && record["name"] != nil || Self.isInterview(record) || Self.isOffer(record)
  }

  private static func isInterview(_ record: RecordView) -> Bool {
    record["panel"] != nil && record["interviewers"] != nil && record["date"]?.number != nil
  }

  private static func isOffer(_ record: RecordView) -> Bool {
    record["opportunityId"] != nil && record["createdAt"]?.number != nil && record["status"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    if Self.isInterview(record) { return try interview(record) }
    if Self.isOffer(record) { return try offered(record) }
    guard record["name"] != nil || record["emails"] != nil else {
      throw RecordProblem(code: .noEvent, have: "no name", want: "an opportunity")
    }
    guard record["isAnonymized"]?.flag != true else { return [] }
    let subject = try record.subject("contact", "id")
    let time = try record.time("createdAt", as: [.milliseconds])
    people.note(subject, of: record.text("id"))
    var claims = Claims(subject, time)
    claims.add(person.event(.claimMade, time, subject, nil, from: record), origin: "application")
    claims.addMore(.email, record["emails"], at: nil)
    claims.addMore(.phone, record["phones"], at: "value")
    if let applications = record["applications"], !applications.elements.isEmpty {
      claims.drafts.append(
        application.event(.applicationSubmitted, time, subject, nil, from: record))
    }
    return claims.drafts
  }

  private func interview(_ record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard record["canceledAt"] == nil else { return [] }
    let subject = people.person(of: try record.subject("opportunityId", "opportunity"))
    let start = try record.time("date", as: [.milliseconds])
    let minutes = record["duration"]?.number ?? -1
    let end =
      minutes >= 0 && minutes < 10_000
      ? Moment(milliseconds: start.milliseconds + Int64(minutes * 60_000)) : nil
    return [.interview(of: subject, from: start, to: end, id: record.text("id"))]
  }

  /// An offer that was sent.
  private func offered(_ record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard record["sentAt"]?.number != nil else { return [] }
    let subject = people.person(of: try record.subject("opportunityId", "opportunity"))
    let time = try record.time("sentAt", as: [.milliseconds])
    return [offer.event(.employmentOffered, time, subject, record.text("id"), from: record)]
  }
}
