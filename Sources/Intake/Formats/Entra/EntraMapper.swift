import Domain

/// Microsoft Entra sign-in logs, as Graph gives them and as Azure Monitor streams them (`properties`).
///
/// - Source: Microsoft Graph, resource `signIn`; Azure Monitor's category `SignInLogs`.
final class EntraMapper: RecordMapper {
  let wrappers = ["value", "records"]
  private let login = FieldTable(
    FieldRule(.ip, "ipAddress"),
    FieldRule(.country, "location.countryOrRegion"),
    FieldRule(.lat, "location.geoCoordinates.latitude"),
    FieldRule(.lon, "location.geoCoordinates.longitude"),
    FieldRule(.asn, "autonomousSystemNumber"),
    FieldRule(.device, "deviceDetail.deviceId"),
    FieldRule(.managed, "deviceDetail.isManaged"),
    FieldRule(.userAgent, "userAgent"))
  var tables: [FieldTable] { [login] }
  let leavesUnreadFields = true

  /// Codes with which a sign-in is interrupted to ask for more; the end of it is a record of its own.
  ///
  /// - Source: Microsoft Entra authentication and authorization error codes.
  private static let interrupts: Set<Double> = [
    16000, 50058, 50072, 50074, 50076, 50079, 50140, 65001,
  ]
  private static let times: [TimeForm] = [
    .rfc3339, .pattern(TimePattern("M/d/yyyy h:mm:ss a XXX")),
  ]

  func recognises(_ record: RecordView) -> Bool {
    let entry = Self.entry(record)
    return entry["createdDateTime"] != nil && entry["userPrincipalName"] != nil
      && entry["status"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let entry = Self.entry(record)
    guard let code = entry["status.errorCode"]?.number else {
      if record["category"] != nil, record.text("category")?.contains("SignInLogs") != true {
        return []
      }
      throw RecordProblem(
        code: .noEvent, have: "no status.errorCode", want: "a sign-in of Microsoft Entra")
    }
    guard entry["isInteractive"]?.flag != false, !Self.interrupts.contains(code),
      entry["userPrincipalName"]?.text != nil || entry["userId"]?.text != nil
    else { return [] }
    let kind: EventKind = code == 0 ? .loginSucceeded : .loginFailed
    let time = try entry.time("createdDateTime", as: Self.times)
    let subject = try entry.subject("userPrincipalName", "userId")
    return [login.event(kind, time, subject, entry.text("id"), from: entry)]
  }

  private static func entry(_ record: RecordView) -> RecordView {
    guard let inner = record["properties"], inner.isObject else { return record }
    return inner
  }
}
