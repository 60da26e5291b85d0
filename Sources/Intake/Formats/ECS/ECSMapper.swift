import Domain

/// Elastic Common Schema: events of the category `authentication` become logins.
///
/// - Source: elastic/ecs `schemas/*.yml`; a search's answer wraps the same in `hits.hits[]._source`.
final class ECSMapper: RecordMapper {
  let wrappers = ["hits.hits", "records", "events"]
  private let login = FieldTable(
    FieldRule(.ip, "source.ip", "client.ip"),
    FieldRule(.country, "source.geo.country_iso_code", "client.geo.country_iso_code"),
    FieldRule(.lat, "source.geo.location.lat"),
    FieldRule(.lon, "source.geo.location.lon"),
    FieldRule(.asn, "source.as.number", "client.as.number"),
    FieldRule(.device, "device.id"),
    FieldRule(.userAgent, "user_agent.original"))
  var tables: [FieldTable] { [login] }
  let leavesUnreadFields = true

  func recognises(_ record: RecordView) -> Bool {
    let event = record["_source"] ?? record
    return event["@timestamp"] != nil && event["event.category"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let event = record["_source"] ?? record
    guard event["event.category"] != nil || event["event.action"] != nil else {
      throw RecordProblem(code: .noEvent, have: "no event.category", want: "an ECS event")
    }
    let ends = event["event.type"]?.elements.contains { $0.text == "end" } ?? false
    let categories = event["event.category"]?.elements.compactMap(\.text) ?? []
    guard categories.contains("authentication"), !ends else { return [] }
    let kind: EventKind
    switch event.word("event.outcome") {
    case "success": kind = .loginSucceeded
    case "failure": kind = .loginFailed
    default: return []
    }
    let time = try event.time("@timestamp", as: [.rfc3339, .milliseconds])
    let subject = try event.subject("user.email", "user.id", "user.name")
    return [login.event(kind, time, subject, event.text("event.id"), from: event)]
  }
}
