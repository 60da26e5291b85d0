import Domain

/// OCSF Authentication, class 3002: logons become logins.
///
/// - Source: ocsf-schema, `events/iam/authentication.json` and the objects it names.
final class OCSFMapper: RecordMapper {
  let wrappers = ["records", "events", "value", "data"]
  private let login = FieldTable(
    FieldRule(.ip, "src_endpoint.ip"),
    FieldRule(.country, "src_endpoint.location.country"),
    FieldRule(.lat, "src_endpoint.location.lat"),
    FieldRule(.lon, "src_endpoint.location.long"),
    FieldRule(.asn, "src_endpoint.autonomous_system.number"),
    FieldRule(.network, "session.is_vpn", as: .word("vpn", ifFlag: true)),
    FieldRule(.session, "session.uid"),
    FieldRule(.device, "device.uid"),
    FieldRule(.managed, "device.is_managed"),
    FieldRule(.mfaDevice, "auth_factors.device.uid"),
    FieldRule(.userAgent, "http_request.user_agent"))
  var tables: [FieldTable] { [login] }
  let leavesUnreadFields = true

  func recognises(_ record: RecordView) -> Bool {
    record["class_uid"]?.number != nil && record["activity_id"] != nil && record["time"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard let sort = record["class_uid"]?.number else {
      throw RecordProblem(code: .noEvent, have: "no class_uid", want: "an OCSF event")
    }
    guard sort == 3002, record["activity_id"]?.number == 1 else { return [] }
    let kind: EventKind
    switch record["status_id"]?.number {
    case 1: kind = .loginSucceeded
    case 2: kind = .loginFailed
    default: return []
    }
    let time = try record.time("time", "time_dt", as: [.milliseconds, .rfc3339])
    let subject = try record.subject("user.email_addr", "user.uid", "user.name")
    return [login.event(kind, time, subject, record.text("metadata.uid"), from: record)]
  }
}
