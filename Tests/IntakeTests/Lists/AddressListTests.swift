import Domain
import Foundation
import Testing

@testable import Intake

struct AddressListTests {
  private func list(_ text: String, _ kind: AddressListKind) -> AddressList {
    AddressList.reading(text, as: kind, name: "made-up.csv", version: "7", date: "2026-01-01").list
  }

  @Test(
    arguments: [
      ("192.0.2.0/24,DE", "192.0.2.77", "DE"), ("192.0.2.0,192.0.2.255,DE", "192.0.2.255", "DE"),
      ("\"3221225984\",\"3221226239\",\"DE\",\"Germany\"", "192.0.2.0", "DE"),
      ("192.0.2.0\t192.0.2.255\t64496\tde\tX", "192.0.2.1", "DE"),
      ("192.0.2.9-192.0.2.9, kr", "192.0.2.9", "KR"), ("2001:db8::/32,JP", "2001:db8:1::1", "JP"),
      ("2001:db8::,2001:db8::ffff,JP", "2001:db8::1:0", nil), ("192.0.2.0/24,XX", "192.0.2.1", nil),
      ("192.0.2.0/33,DE", "192.0.2.1", nil), ("192.0.2.9,192.0.2.1,DE", "192.0.2.5", nil),
      ("192.0.2.0,2001:db8::,DE", "192.0.2.5", nil), ("::ffff:192.0.2.1,DE", "192.0.2.1", "DE"),
    ] as [(String, String, String?)])
  func `reads countries in the layouts that lists have`(
    text: String, address: String, country: String?
  ) {
    var lists = AddressLists()
    lists.add(list("# made up\n\n\(text)\n", .country))
    #expect(lists.facts(of: address).countryText == country)
  }

  @Test func `reads networks by number, and the kind of a network by address or number`() {
    var lists = AddressLists()
    lists.add(list("192.0.2.0/24,AS64496\n198.51.100.0/24,64497,Example\n", .asn))
    lists.add(list("AS64498\t# one more\nAS64496 # a host\n203.0.113.0/25\n", .hosting))
    lists.add(list("203.0.113.8\n", .tor))
    #expect(lists.facts(of: "192.0.2.1").asn == 64496)
    #expect(lists.network(of: lists.facts(of: "192.0.2.1")) == .hosting)
    #expect(lists.network(of: lists.facts(of: "192.0.2.1"), asn: 64498) == .hosting)
    #expect(lists.network(of: lists.facts(of: "192.0.2.1"), asn: 64499) == nil)
    #expect(lists.network(of: lists.facts(of: "198.51.100.1")) == nil)
    #expect(lists.network(of: lists.facts(of: "203.0.113.8")) == .tor)
    #expect(lists.network(of: lists.facts(of: "203.0.113.9")) == .hosting)
    #expect(lists.network(of: lists.facts(of: "203.0.113.200")) == nil)
  }

  @Test func `counts lines that are nothing of the sort and keeps the rest`() {
    let (list, rejects) = AddressList.reading(
      "<html>\n192.0.2.1\nnowhere\n", as: .vpn, name: "v.txt", version: nil, date: "2026-01-01")
    #expect(list.count == 1)
    #expect(rejects.first.map(\.at) == ["v.txt:1:1", "v.txt:3:1"])
    #expect(list.version.hasPrefix("fnv-"))
  }

  @Test func `is the same after it was kept and read again`() throws {
    let text = "192.0.2.0/24,DE\n192.0.2.64/26,FR\n2001:db8::/32,JP\n2001:db8:8::/48,KR\n"
    let before = list(text, .country)
    let after = try #require(AddressList(kept: Array(before.text.utf8)))
    #expect(after.text == before.text)
    #expect((after.name, after.version, after.date) == ("made-up.csv", "7", "2026-01-01"))
    #expect(after.count == 6)
    let number = try #require(AddressNumber("192.0.2.65"))
    #expect(after.value(of: number) == before.value(of: number))
  }

  @Test(arguments: ["", "ip-country", "vpn\na\nb\nc\nxyz\n", "other\na\nb\nc\n"])
  func `refuses what was not kept by it`(text: String) {
    #expect(AddressList(kept: Array(text.utf8)) == nil)
  }

  @Test func `fills in what events do not say, and says from where`() throws {
    let folder = try InputFolder()
    let head = #"{"event":"login.succeeded","time":"2026-01-01T00:00:00Z","subject":"#
    let path = try folder.write(
      "a.jsonl", head + #""a","ip":"192.0.2.1"}"#,
      head + #""b","ip":"192.0.2.1","country":"FR","network":"residential","asn":64500}"#,
      head + #""c","ip":"2001:db8::1"}"#, head + #""d"}"#)
    var lists = AddressLists()
    lists.add(list("192.0.2.0/24,DE\n", .country))
    lists.add(list("192.0.2.0/24,64496\n", .asn))
    lists.add(list("192.0.2.0/30\n2001:db8::/48\n", .vpn))
    let reader = EventReader(layout: .everything, threads: 2, asOf: nil, hashSeed: 1)
    let result = try reader.read(paths: [path], format: nil, lists: lists)
    #expect(
      result.told.map { $0.split(separator: " ").dropFirst(3).joined(separator: " ") } == [
        "a asn=64496.0 country=DE ip=192.0.2.1 network=vpn",
        "b asn=64500.0 country=FR ip=192.0.2.1 network=residential",
        "c ip=2001:db8::1 network=vpn", "d",
      ])
    #expect(
      result.summary.enrichment.map { "\($0.fact) \($0.events) \($0.list) \($0.version)" } == [
        "ip-country 1 made-up.csv 7", "ip-asn 1 made-up.csv 7", "vpn 2 made-up.csv 7",
      ])
  }
}
