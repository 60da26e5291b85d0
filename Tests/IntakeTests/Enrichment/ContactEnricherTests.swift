import Domain
import Testing

@testable import Intake

struct ContactEnricherTests {
  private let folder: InputFolder

  init() throws { folder = try InputFolder() }

  private func read(_ claims: String..., mail: MailLists = MailLists()) throws -> IntakeResult {
    let head = #"{"event":"claim.made","time":"2026-01-01T00:00:00Z","subject":"a","#
    let path = try folder.write(
      "a.jsonl", claims.map { head + $0 + "}" }.joined(separator: "\n"))
    let reader = EventReader(layout: .everything, threads: 2, asOf: nil, hashSeed: 1)
    var lists = AddressLists()
    lists.mail = mail
    return try reader.read(paths: [path], format: nil, lists: lists)
  }

  private func said(_ result: IntakeResult) -> [String] {
    result.told.map { $0.split(separator: " ").dropFirst(4).joined(separator: " ") }
  }

  @Test func `fills in what a number tells, and leaves what a claim says`() throws {
    let result = try read(
      #""phone":"010-1234-5678","country":"KR""#,
      #""phone":"+82 70-1234-5678","phone_type":"mobile","phone_valid":false"#, #""phone":"k1""#)
    #expect(
      said(result) == [
        "country=KR phone=+821012345678 phone_country=KR phone_type=mobile phone_valid=true",
        "phone=+827012345678 phone_country=KR phone_type=mobile phone_valid=false", "phone=k1",
      ])
    #expect(result.summary.enrichment.map(\.events) == [2])
    #expect(result.store.factSources.map(\.kind) == [.phone])
  }

  @Test func `tells free and disposable mailboxes by the lists, the narrower first`() throws {
    var lists = MailLists()
    lists.add(list("mail.example\nexample.org\n", .free))
    let claims = [
      #""email":"a@mail.example""#, #""email":"a@X.Example.org""#, #""email":"a@other.example""#,
      #""email":"nobody""#, #""email":"a@mail.example","mail_kind":"other""#,
    ]
    #expect(
      said(try read(claims[0], claims[1], claims[2], claims[3], claims[4], mail: lists)) == [
        "email=a@mail.example mail_kind=free", "email=a@X.Example.org mail_kind=free",
        "email=a@other.example", "email=nobody", "email=a@mail.example mail_kind=other",
      ])
    lists.add(list("example.org", .disposable))
    let whole = try read(claims[1], claims[2], mail: lists)
    #expect(
      said(whole) == [
        "email=a@X.Example.org mail_kind=disposable", "email=a@other.example mail_kind=other",
      ])
    #expect(
      whole.summary.enrichment.map { "\($0.fact) \($0.list) \($0.version)" } == [
        "disposable-mail made-up.txt 3"
      ])
  }

  @Test func `reads lists a domain a line or as JSON, and keeps them`() throws {
    let json = MailList.reading(
      "[\n \"a.example\",\n \"b.example\"\n]", as: .free, name: "f.json", version: nil, date: "d")
    #expect(json.list.count == 2)
    #expect(json.rejects.total == 0)
    let odd = MailList.reading(
      "# no\na.example # yes\nhttp://x/\nword\n@c.example\n", as: .disposable, name: "d",
      version: "1",
      date: "2026-01-01")
    #expect(odd.list.count == 2)
    #expect(odd.rejects.first.map(\.at) == ["d:3:1", "d:4:1"])
    let kept = try #require(MailList(kept: odd.list.text, as: .disposable))
    #expect(kept.text == odd.list.text)
    #expect(MailList(kept: odd.list.text, as: .free) == nil)
  }

  private func list(_ text: String, _ kind: MailListKind) -> MailList {
    MailList.reading(text, as: kind, name: "made-up.txt", version: "3", date: "2026-01-01").list
  }
}
