import Domain

/// The Okta System Log: sessions begun and authentications become logins.
///
/// - Source: Okta's management OpenAPI specification, schema `LogEvent`; event hooks wrap the same in `data.events`.
final class OktaMapper: RecordMapper {
  let wrappers = ["data.events", "records", "value", "events", "items"]
  private let login = FieldTable(
    FieldRule(.ip, "client.ipAddress"),
    FieldRule(.country, "client.geographicalContext.country"),
    FieldRule(.lat, "client.geographicalContext.geolocation.lat"),
    FieldRule(.lon, "client.geographicalContext.geolocation.lon"),
    FieldRule(.asn, "securityContext.asNumber"),
    FieldRule(.network, "securityContext.isProxy", as: .word("proxy", ifFlag: true)),
    FieldRule(.session, "authenticationContext.externalSessionId", as: .unless(["unknown"])),
    FieldRule(.userAgent, "client.userAgent.rawUserAgent"),
    FieldRule(.device, "debugContext.debugData.deviceFingerprint", "device.id"),
    FieldRule(.managed, "device.managed"))
  /// With the factor that is bound to a device, the device that signs in is the second factor.
  private let bound = FieldTable(FieldRule(.mfaDevice, "device.id"))
  var tables: [FieldTable] { [login, bound] }
  let leavesUnreadFields = true

  func recognises(_ record: RecordView) -> Bool {
    record["eventType"] != nil && record["published"] != nil && record["actor"]?.isObject == true
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    guard let type = record.text("eventType") else {
      throw RecordProblem(code: .noEvent, have: "no eventType", want: "a System Log record")
    }
    guard type == "user.session.start" || type.hasPrefix("user.authentication.") else { return [] }
    let time = try record.time("published")
    let subject = try record.subject("actor.alternateId", "actor.id")
    let kind: EventKind
    switch record.word("outcome.result") {
    case "success", "allow": kind = .loginSucceeded
    case "failure", "deny": kind = .loginFailed
    default: return []
    }
    var draft = login.event(kind, time, subject, record.text("uuid"), from: record)
    if record.word("debugContext.debugData.factor") == "signed_nonce" {
      bound.fill(&draft, from: record)
    }
    return [draft]
  }

  /// The account with its session and address, or for failures the request.
  ///
  /// One sign-in writes a session's start, a record for each factor and one for each application.
  func signIn(of draft: EventDraft, in record: RecordView) -> UInt64? {
    var hash = Hasher()
    if draft.kind == .loginSucceeded,
      let session = record.text("authenticationContext.externalSessionId"),
      session.lowercased() != "unknown"
    {
      hash.combine(session)
    } else if let request = record.text("transaction.id") {
      hash.combine(request)
    } else {
      return nil
    }
    hash.combine(draft.kind)
    hash.combine(draft.subject)
    hash.combine(record.text("client.ipAddress"))
    return UInt64(bitPattern: Int64(hash.finalize()))
  }
}
