import Domain

/// Greenhouse candidates: what they say of themselves, and their applications.
///
/// - Source: Greenhouse Harvest API, the candidate object. It shows no address from which somebody applied.
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
  let mayNameTraits = true
  var tables: [FieldTable] { [person, employment, education, application] }

  func recognises(_ record: RecordView) -> Bool {
    record["first_name"] != nil && record["email_addresses"] != nil && record["id"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard record["first_name"] != nil || record["email_addresses"] != nil else {
      throw RecordProblem(code: .noEvent, have: "no first_name", want: "a candidate")
    }
    let subject = try record.subject("id")
    let time = try record.time("created_at")
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
      claims.drafts.append(
        application.event(.applicationSubmitted, applied, subject, nil, from: entry))
    }
    return claims.drafts
  }
}
