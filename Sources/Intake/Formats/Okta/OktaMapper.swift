import CScan
import Domain
import Foundation

/// The Okta System Log: sessions begun and authentications become logins.
///
/// - Source: Okta's management OpenAPI specification, schema `LogEvent`.
struct OktaMapper: RecordMapper {
  let ranges: CountryRanges

  func events(in record: JSONValue) throws(RecordProblem) -> [EventDraft] {
    guard let type = record["eventtype"]?.text else {
      throw RecordProblem(code: .noEvent, have: "no eventType", want: "a System Log record")
    }
    guard type == "user.session.start" || type.hasPrefix("user.authentication.") else { return [] }
    guard let published = record["published"]?.text else {
      throw RecordProblem(code: .noTime, have: "no published", want: "RFC 3339 with zone")
    }
    guard let time = Moment(rfc3339: published) else {
      let have = String(published.prefix(40))
      throw RecordProblem(code: .badTime, have: have, want: "RFC 3339 with zone")
    }
    guard let subject = record["actor.alternateid"]?.text ?? record["actor.id"]?.text else {
      throw RecordProblem(code: .noSubject, have: "no actor", want: "actor.alternateId or actor.id")
    }
    let kind: EventKind
    switch record["outcome.result"]?.text?.uppercased() {
    case "SUCCESS", "ALLOW": kind = .loginSucceeded
    case "FAILURE", "DENY": kind = .loginFailed
    default: return []
    }
    return [
      EventDraft(
        kind: kind, time: time, subject: subject, id: record["uuid"]?.text, fields: fields(record))
    ]
  }

  private func fields(_ record: JSONValue) -> [Field: FieldValue] {
    var fields: [Field: FieldValue] = [:]
    let address = record["client.ipaddress"]?.text.flatMap(Self.canonical)
    let place = "client.geographicalcontext"
    fields[.ip] = address.map(FieldValue.text)
    let country =
      record["\(place).country"]?.text.flatMap(CountryNames.code) ?? address.flatMap(ranges.country)
    fields[.country] = country.map(FieldValue.text)
    fields[.lat] = record["\(place).geolocation.lat"]?.number.map(FieldValue.number)
    fields[.lon] = record["\(place).geolocation.lon"]?.number.map(FieldValue.number)
    fields[.asn] = record["securitycontext.asnumber"]?.number.map(FieldValue.number)
    if record["securitycontext.isproxy"]?.flag == true { fields[.network] = .text("proxy") }
    let session = record["authenticationcontext.externalsessionid"]?.text
    fields[.session] = session.flatMap { $0 == "unknown" ? nil : .text($0) }
    fields[.userAgent] = record["client.useragent.rawuseragent"]?.text.map(FieldValue.text)
    let device =
      record["debugcontext.debugdata.devicefingerprint"]?.text ?? record["device.id"]?.text
    fields[.device] = device.map(FieldValue.text)
    fields[.managed] = record["device.managed"]?.flag.map(FieldValue.flag)
    return fields
  }

  private static func canonical(_ address: String) -> String? {
    let length = address.utf8.count
    let padded = Array(address.utf8) + [UInt8](repeating: 0, count: Int(BF_PADDING))
    return padded.withUnsafeBufferPointer { bytes in
      if bf_is_ipv4(bytes.baseAddress, length) != 0 { return address }
      return Values.address6(UnsafeBufferPointer(rebasing: bytes[..<length]))
    }
  }
}
