import Domain
import Foundation

/// Ashby candidates: what they say of themselves.
///
/// - Source: Ashby API, `candidate.list`, as third parties describe it.
final class AshbyMapper: RecordMapper {
  let wrappers = ["results"]
  private let person = FieldTable(
    FieldRule(.name, "name"),
    FieldRule(.email, "primaryEmailAddress.value", "emailAddresses.value"),
    FieldRule(.phone, "primaryPhoneNumber.value", "phoneNumbers.value"),
    FieldRule(.employer, "company"), FieldRule(.school, "school"),
    FieldRule(.url, "socialLinks.url"))
  let mayNameTraits = true
  var tables: [FieldTable] { [person] }

  func recognises(_ record: RecordView) -> Bool {
    record["name"] != nil && record["createdAt"]?.text != nil
      && (record["primaryEmailAddress"] != nil || record["emailAddresses"] != nil)
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
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
}
