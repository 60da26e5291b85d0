import Domain
import Foundation
import Testing

@testable import Intake

/// The sentences of the contract about single events, one test each.
struct ContractTests {
  private let folder: InputFolder

  init() throws { folder = try InputFolder() }

  /// A kind, then its fields with a value each; `|` stands between the words of a closed set.
  private static let kinds = """
    subject.declared kind=candidate|worker|freelancer|client|vendor identity=h1 group=g role=r agreed_start=09:00 \
    agreed_end=23:59 utc_offset=330 requisition=q vendor=v accommodation=[net] policy=[crypto-pay-normal,own-device-allowed] \
    connection=fibre|cable|mobile|satellite
    claim.made \
    origin=application|resume|platform|social|portfolio|id-document|bank|invoice|reference|code-host|shipping \
    name=n birth_year=1990 country=DE region=r city=c lat=-90 lon=180 utc_offset=-720 address=a email=e phone=p \
    mail_kind=free|disposable|other phone_type=mobile|landline|voip|unknown phone_valid=true phone_country=KR employer=e school=s from=2020-01 to=2021-12 skill=s skill_since=2019 handle=h \
    url=u photo_hash=00ff00ff00ff00ff created=2024-02-29 verified=true \
    screening=match|possible|contradicted listed=l
    login.succeeded ip=192.0.2.1 country=DE lat=1.5 lon=2 network=residential|mobile|business|hosting|vpn|proxy|relay|tor \
    asn=64500 device=d session=s mfa_device=m utc_offset=60 user_agent=u managed=false ports_open=[3389,5900]
    login.failed ip=2001:db8::1 country=KP lat=1 lon=2 network=tor asn=1 device=d session=s mfa_device=m utc_offset=0 \
    user_agent=u managed=true ports_open=[]
    session.active from=2026-01-01T00:00:00Z to=2026-01-01T01:00:00+01:00 device=d session=s actions=12
    work.logged minutes=480 day=2026-01-01 employer=e
    commit.pushed account=a author_email=e author_name=n authored=2026-01-01T00:00:00.5Z utc_offset=540 repository=r tree=t \
    own=true
    task.due on_time=true replied_minutes=2.5
    endpoint.seen device=d what=software|process|usb|display|camera|tunnel|call|jiggler|artifact|scan name=n vendor=v \
    account=a tenant=t until=2026-01-01T00:00:00Z
    endpoint.alert device=d severity=low|medium|high name=n
    endpoint.input device=d delay_ms=230 rtt_ms=41
    device.enrolled device=d serial=s lat=1 lon=2 country=DE ip=192.0.2.1 network=vpn wifi=h
    device.located device=d serial=s lat=1 lon=2 country=DE ip=192.0.2.1 network=vpn wifi=h
    document.submitted what=id|resume|letter|proposal|invoice|bank-letter|background-check|portfolio|contract sha256=h \
    number=h image_hash=h text=t author=a tool=t language=l verdict=genuine|altered|low-quality|unknown issuer=i \
    created=2026-01-01T00:00:00Z utc_offset=540 revisions=2 template=t screening=match|possible|contradicted listed=l
    change.made field=name|email|phone|address|payee|password|recovery|skills|handle|country from=a to=b
    shipment.requested item=i device=d address=a address_kind=home|business|forwarder|mailbox|pickup|vacant|unknown \
    on_id=true country=DE sender=s
    shipment.redirected item=i device=d address=a address_kind=home on_id=false country=DE sender=s
    shipment.delivered item=i device=d address=a address_kind=home on_id=false country=DE sender=s
    shipment.returned item=i device=d address=a address_kind=home on_id=false country=DE sender=s
    meeting.held what=interview|standup|review|other minutes=30 camera_minutes=0 display_name=n ip=192.0.2.1 network=mobile \
    country=DE packet_loss=0.25 camera_name=c pasted=350 remote_control=false
    message.sent to=b channel=c text=t
    application.submitted requisition=r ip=192.0.2.1 network=vpn country=DE device=d utc_offset=0 text=t referrer=b
    bid.placed project=p client=c amount=12.5 currency=EUR task_class=t market_median=40 text=t session=s won=false
    rating.given client=c stars=4.5
    payment.received amount=1 currency=USD method=bank|e-wallet|payout-service|crypto|card|cheque|prepaid payer=p \
    payer_instrument=i project=p milestone=true listed_wallet=l
    payout.made amount=1 currency=KRW method=bank|e-wallet|payout-service|crypto|card|cheque|prepaid instrument=i holder=h \
    holder_kind=person|company wallet=w routing=r institution=bank|credit-union|money-service|prepaid country=DE \
    screening=match|possible|contradicted listed=l listed_wallet=l
    charge.made amount=1e3 currency=EUR payee=p ticket=t screening=match|possible|contradicted listed=l
    access.requested resource=r class=ordinary|publishing|identity-admin|signing|treasury|production|secrets in_role=true outcome=o
    access.granted resource=r class=ordinary in_role=true outcome=o
    access.used resource=r class=secrets in_role=true outcome=o
    data.moved how=clone|push|download|upload bytes=123456789012 destination=d owned=true repositories=3
    request.made \
    what=prepayment|crypto|off-platform|third-party-payee|other-account|borrow-identity|own-device|skip-delivery-check|higher-access \
    detail=d within_contract=true
    referral.made referred=b
    employment.offered employer=e role=r reason=x
    employment.started employer=e role=r reason=x
    employment.ended employer=e role=r reason=x
    travel.declared country=DE from=2026-01-01 to=2026-01-31 approved=true
    observation.noted indicator=i present=false observer=o note=n alternative_offered=true
    check.completed measure=m result=passed|failed|refused|pending by=b evidence=e expires=2026-12-31
    list.entry \
    list=own-vpn-exits|shared-address|shared-network|agency|software-allowed|watch|company-domain|boilerplate \
    value=198.51.100.0/24 origin=o expires=2026-12-31T00:00:00Z
    slot.offered from=2026-01-02T22:00:00Z to=2026-01-02T23:00:00Z
    """.split(separator: "\n").map(String.init)

  @Test func `names every kind there is`() {
    let named = Self.kinds.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(named == EventSchema.names)
  }

  @Test(arguments: kinds)
  func `takes every field of a kind, with every word of its closed set`(kind: String) throws {
    let words = kind.split(separator: " ").map(String.init)
    let pairs = words.dropFirst().map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    let most = pairs.map { $0[1].split(separator: "|").count }.max() ?? 0
    let lines = try (0..<most).map { number in
      let fields = try pairs.map { pair in
        let choices = pair[1].split(separator: "|").map(String.init)
        return
          "\"\(pair[0])\":\(try json(choices[number % choices.count], of: pair[0], on: words[0]))"
      }
      return "{\"event\":\"\(words[0])\",\"time\":\"2026-01-01T00:00:00Z\",\"subject\":\"a\","
        + fields.joined(separator: ",") + "}"
    }
    let result = try folder.read(
      folder.write("in.jsonl", Data(lines.joined(separator: "\n").utf8)))
    #expect(result.summary.used == most, "\(result.summary.rejects.first)")
    #expect(result.summary.unknownFields.isEmpty)
    #expect(result.summary.unusedValues.isEmpty)
    let known = try #require(EventKind(name: words[0]))
    #expect(EventSchema.fields[Int(known.rawValue)].count == pairs.count)
  }

  /// The numbers, booleans and arrays of strings; everything else is a string.
  private func json(_ value: String, of field: String, on kind: String) throws -> String {
    let numbers = [
      "amount", "market_median", "minutes", "camera_minutes", "replied_minutes", "actions", "lat",
      "lon", "delay_ms", "rtt_ms", "stars", "bytes", "repositories", "asn", "birth_year",
      "skill_since", "utc_offset", "packet_loss", "pasted", "revisions",
    ]
    if numbers.contains(field) { return value }
    if ["true", "false"].contains(value) { return value }
    guard value.hasPrefix("[") else { return "\"\(value)\"" }
    return "["
      + value.dropFirst().dropLast().split(separator: ",").map { "\"\($0)\"" }
      .joined(separator: ",") + "]"
  }

  @Test(
    arguments: [
      ("2026-01-01T00:00:00Z", 1_767_225_600_000), ("2026-01-01T00:00:00.25Z", 1_767_225_600_250),
      ("2026-01-01T01:30:00+01:30", 1_767_225_600_000),
      ("2025-12-31T19:00:00-05:00", 1_767_225_600_000),
      ("2026-01-01t00:00:00z", 1_767_225_600_000), ("2026-01-01T00:00:00-00:00", 1_767_225_600_000),
      ("2026-01-01T00:00:00.123456789Z", 1_767_225_600_123), ("1969-12-31T23:59:59.999Z", -1),
      ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000),
      ("2016-12-31T23:59:60Z", 1_483_228_800_000), ("2024-02-29T00:00:00Z", 1_709_164_800_000),
      ("2026-01-01T00:00:00", nil), ("2026-01-01", nil), ("2026-02-29T00:00:00Z", nil),
      ("2026-01-01T24:00:00Z", nil), ("2026-13-01T00:00:00Z", nil), ("2026-01-01T00:60:00Z", nil),
      ("2026-01-01T00:00:61Z", nil), ("0000-01-01T00:00:00Z", nil),
      ("2026-01-01T00:00:00+24:00", nil),
      ("2026-01-01T00:00:00.Z", nil), ("1767225600", nil), ("", nil), ("2026-1-1T00:00:00Z", nil),
      ("２026-01-01T00:00:00Z", nil), ("2026-01-01T00:00:00Z ", nil), ("10000-01-01T00:00:00Z", nil),
    ] as [(String, Int64?)])
  func `keeps times with zone as UTC milliseconds`(text: String, milliseconds: Int64?) throws {
    let result = try read(line("a", text))
    var times: [Int64] = []
    result.store.forEach { times.append($1.time) }
    #expect(times == [milliseconds].compactMap { $0 })
    #expect(
      result.summary.rejects.first.map(\.problem) == (milliseconds == nil ? ["bad-time"] : []))
  }

  @Test func `takes keys in any order and compares subjects byte for byte`() throws {
    let result = try read(
      #"{"subject":"\u0061","minutes":null,"time":"2026-01-01T00:00:00Z","event":"work.logged"}"#,
      line("a"), line("A"), line(" a"), line("\u{E9}"), line("e\u{301}"), line(#"😀"#),
      line(#"\ud83d\ude00"#))
    #expect(
      result.subjects.map { Array($0.utf8) }
        == ["a", "a", "A", " a", "\u{E9}", "e\u{301}", "😀", "😀"].map { Array($0.utf8) })
    #expect(result.summary.unusedValues.isEmpty)
  }

  @Test func `sorts by time, then by file and line`() throws {
    let (late, early) = ("2026-01-02T00:00:00Z", "2026-01-01T23:00:00-00:30")
    try folder.write("a.jsonl", line("1", late), line("2", early))
    try folder.write("b.jsonl", line("3", early), line("4", "2026-01-01T23:29:59.999Z"))
    #expect(try sorted(folder.read()) == ["4", "2", "3", "1"])
  }

  @Test func `counts the first of an id in the order of files and lines, whatever its time`() throws
  {
    try folder.write(
      "a.jsonl", line("1", "2026-01-02T00:00:00Z", more: #","id":"x""#), line("2", "nonsense"))
    try folder.write(
      "b.jsonl", line("3", "2026-01-01T00:00:00Z", more: #","id":"x""#),
      line("4", more: #","id":"""#),
      line("5", more: #","id":"""#), line("6", more: #","id":null"#), line("7", more: #","id":7"#))
    let result = try folder.read()
    #expect(result.subjects == ["1", "4", "5", "6"])
    #expect(result.summary.duplicate == 1)
    #expect(result.references == ["x", "b.jsonl:2", "b.jsonl:3", "b.jsonl:4"])
    #expect(result.problems == ["a.jsonl:2:31 bad-time", "b.jsonl:5:73 wrong-type"])
  }

  @Test func `holds a list entry whatever its time and assesses nobody by it`() throws {
    let entry = #"{"event":"list.entry","time":"2030-01-01T00:00:00Z","list":"watch","value":"x"}"#
    let result = try folder.read(
      folder.write("in.jsonl", line("a"), line("b", "2027-01-01T00:00:00Z"), entry),
      asOf: "2026-06-01T00:00:00Z")
    #expect(result.summary.late == 1)
    #expect(result.subjects == ["a", ""])
    #expect(result.newest == Moment(rfc3339: "2026-01-01T00:00:00Z"))
  }

  @Test(arguments: [
    #""minutes":"5""#, #""minutes":true"#, #""minutes":[1]"#, #""employer":5"#, #""day":20260101"#,
    #""employer":{"name":"x"}"#, #""source":5"#,
  ])
  func `rejects a line with a wrong JSON type`(field: String) throws {
    #expect(
      try read(line("a", more: "," + field)).summary.rejects.first.map(\.problem) == ["wrong-type"])
  }

  @Test(arguments: [
    #""policy":"flexible-hours""#, #""policy":["a",5]"#, #""policy":["a",["b"]]"#,
    #""policy":[null]"#,
  ])
  func `rejects an array that is not all strings`(field: String) throws {
    let text = line("a", more: "," + field).replacing("work.logged", with: "subject.declared")
    #expect(try read(text).summary.rejects.first.map(\.problem) == ["wrong-type"])
  }

  @Test(arguments: [
    ("ip", "192.0.2.256"), ("ip", "192.0.2"), ("ip", "2001:db8:::1"), ("ip", ""), ("country", "de"),
    ("country", "DEU"), ("country", ""), ("network", "VPN"), ("network", ""),
  ])
  func `leaves a malformed value unused and counts it`(field: String, value: String) throws {
    let text = line("a", more: ",\"\(field)\":\"\(value)\"")
      .replacing("work.logged", with: "login.succeeded")
    let summary = try read(text).summary
    #expect(summary.used == 1)
    #expect(summary.unusedValues == ["login.succeeded.\(field)": 1])
  }

  @Test func `drops protected fields whatever they hold and lets no other field go unnoticed`()
    throws
  {
    let names = [
      "race", "ethnicity", "religion", "gender", "nationality", "citizenship", "marital_status",
      "disability", "accent", "native_language",
    ]
    let fields = names.map { ",\"\($0)\":[{\"x\":1}]" }.joined()
    let summary = try read(line("a", more: fields + #","n\u0061tion":1,"ip":"192.0.2.1""#)).summary
    #expect(summary.used == 1)
    #expect(summary.protectedDropped == Dictionary(uniqueKeysWithValues: names.map { ($0, 1) }))
    #expect(summary.unknownFields == ["work.logged.nation": 1, "work.logged.ip": 1])
    let hidden = try read(line("a", more: #","gend\u0065r":"x""#)).summary
    #expect(hidden.protectedDropped == ["gender": 1])
  }

  @Test func `shows no personal value of a rejected line`() throws {
    let secret = "Mina Example"
    let lines = [
      line(secret, more: #","minutes":"5""#), line(secret, "\(secret)"),
      "{\"\(secret)\":1,\"\(secret)\":2}x",
      line(secret) + secret, "[\"\(secret)\"]", "{\"event\":\"\(secret)\",\"time\":\"\(secret)\"}",
      line(secret, more: ",\"employer\":[\"\(secret)\"]"), secret,
    ]
    let result = try read(lines.joined(separator: "\n"))
    #expect(result.summary.rejected == lines.count)
    for reject in result.summary.rejects.first where reject.problem != "bad-time" {
      #expect(!reject.have.contains(secret), "\(reject)")
    }
  }

  private func read(_ lines: String...) throws -> IntakeResult {
    try folder.read(folder.write("in.jsonl", Data(lines.joined(separator: "\n").utf8)))
  }

  private func sorted(_ result: IntakeResult) -> [String] {
    var all: [(Int64, Int, String)] = []
    result.store.forEach { all.append(($1.time, all.count, result.store.symbols.text($1.subject))) }
    return all.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
