import Domain

/// Lever opportunities: what a candidate says, and that there was an application.
///
/// - Source: Lever API, resource Opportunity; `createdAt` in milliseconds.
final class LeverMapper: RecordMapper {
  let wrappers = ["data"]
  private let person = FieldTable(
    FieldRule(.name, "name"), FieldRule(.email, "emails"), FieldRule(.phone, "phones.value"),
    FieldRule(.url, "links"))
  private let application = FieldTable(FieldRule(.requisition, "applications.posting"))
  let mayNameTraits = true
  var tables: [FieldTable] { [person, application] }

  func recognises(_ record: RecordView) -> Bool {
    record["emails"] != nil && record["createdAt"]?.number != nil && record["stage"] != nil
      && record["name"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard record["name"] != nil || record["emails"] != nil else {
      throw RecordProblem(code: .noEvent, have: "no name", want: "an opportunity")
    }
    guard record["isAnonymized"]?.flag != true else { return [] }
    let subject = try record.subject("contact", "id")
    let time = try record.time("createdAt", as: [.milliseconds])
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
}
