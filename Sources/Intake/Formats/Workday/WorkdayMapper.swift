import Domain

/// A custom report of candidates from Workday Recruiting, as CSV, by the names that its fields usually have.
///
/// Each customer makes such reports; one whose columns are called otherwise needs a mapping file.
///
/// - Source: Workday Recruiting's candidate and job application objects, as third parties describe them.
final class WorkdayMapper: RecordMapper {
  let shape = RecordShape.table
  private let person = FieldTable(
    FieldRule(.name, "Candidate", "Candidate Name", "Legal Name", "Full Legal Name"),
    FieldRule(.email, "Email", "Email Address", "Primary Email"),
    FieldRule(.phone, "Phone", "Phone Number", "Primary Phone"),
    FieldRule(.address, "Address", "Primary Address", "Full Address"),
    FieldRule(.city, "City"), FieldRule(.region, "State", "Region"),
    FieldRule(.country, "Country", "Country/Region"),
    FieldRule(.employer, "Current Company", "Current Employer"))
  private let application = FieldTable(
    FieldRule(.requisition, "Job Requisition ID", "Job Requisition", "Requisition ID"),
    FieldRule(.referrer, "Referred By", "Referred by Worker ID"))
  let mayNameTraits = true
  var tables: [FieldTable] { [person, application] }

  private static let times: [TimeForm] = [
    .rfc3339, .date, .pattern(TimePattern("M/d/yyyy h:mm:ss a")),
    .pattern(TimePattern("M/d/yyyy h:mm a")), .pattern(TimePattern("M/d/yyyy")),
    .pattern(TimePattern("yyyy-MM-dd HH:mm:ss")), .pattern(TimePattern("d MMM yyyy")),
  ]

  func recognises(_ record: RecordView) -> Bool {
    record.has("Candidate ID")
      && (record.has("Job Requisition") || record.has("Job Requisition ID")
        || record.has("Requisition ID"))
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let subject = try record.subject("Candidate ID", "Candidate WID")
    let applied: FieldPath = "Applied On"
    let time = try record.time(
      "Created On", "Candidate Created On", applied, "Date Applied", "Application Date",
      as: Self.times)
    var claims = Claims(subject, time)
    claims.add(person.event(.claimMade, time, subject, nil, from: record), origin: "application")
    if record.text(applied, "Date Applied", "Application Date") != nil {
      let moment = try record.time(applied, "Date Applied", "Application Date", as: Self.times)
      claims.drafts.append(
        application.event(.applicationSubmitted, moment, subject, nil, from: record))
    }
    return claims.drafts
  }
}
