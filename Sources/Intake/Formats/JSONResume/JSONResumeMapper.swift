import Domain

/// A resume in the JSON Resume schema: its person, work, schools and profiles as claims.
///
/// - Source: jsonresume/resume-schema. The photo (`basics.image`) and `languages` are not read.
final class JSONResumeMapper: RecordMapper {
  private let person = FieldTable(
    FieldRule(.name, "basics.name"), FieldRule(.email, "basics.email"),
    FieldRule(.phone, "basics.phone"), FieldRule(.url, "basics.url"),
    FieldRule(.address, "basics.location.address"), FieldRule(.city, "basics.location.city"),
    FieldRule(.region, "basics.location.region"),
    FieldRule(.country, "basics.location.countryCode"))
  private let work = FieldTable(
    FieldRule(.employer, "name", "company"), FieldRule(.from, "startDate"),
    FieldRule(.to, "endDate"))
  private let education = FieldTable(
    FieldRule(.school, "institution"), FieldRule(.from, "startDate"), FieldRule(.to, "endDate"))
  private let profile = FieldTable(FieldRule(.handle, "username"), FieldRule(.url, "url"))
  let mayNameTraits = true
  var tables: [FieldTable] { [person, work, education, profile] }

  private static let times: [TimeForm] = [
    .rfc3339, .pattern(TimePattern("yyyy-MM-ddTHH:mm:ss")), .date,
  ]

  func recognises(_ record: RecordView) -> Bool {
    record["basics"]?.isObject == true
      && (record["work"] != nil || record["education"] != nil || record["basics.name"] != nil)
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard record["basics"] != nil else {
      throw RecordProblem(code: .noEvent, have: "no basics", want: "a resume")
    }
    let subject = try record.subject("basics.email", "basics.name")
    let time = try record.time("meta.lastModified", as: Self.times)
    var claims = Claims(subject, time)
    claims.add(person.event(.claimMade, time, subject, nil, from: record), origin: "resume")
    claims.addEach(record["work"], with: work, origin: "resume")
    claims.addEach(record["education"], with: education, origin: "resume")
    claims.addEach(record["basics.profiles"], with: profile, origin: "resume")
    return claims.drafts
  }
}
