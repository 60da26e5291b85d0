import Domain
import Testing

@testable import Intake

struct OwnEgressTests {
  @Test(
    arguments: [
      ("192.0.2.0/24", ["192.0.2.0/24"]), ("192.0.2.7", ["192.0.2.7/32"]),
      ("192.0.2.1-192.0.2.6", ["192.0.2.1/32", "192.0.2.2/31", "192.0.2.4/31", "192.0.2.6/32"]),
      ("0.0.0.0/0", ["0.0.0.0/0"]), ("2001:db8::/47", ["2001:db8::/47"]), ("::/0", ["::/0"]),
      ("255.255.255.254,255.255.255.255", ["255.255.255.254/31"]), ("AS64496", []),
    ] as [(String, [String])])
  func `turns ranges into the blocks that watches ask for`(text: String, blocks: [String]) {
    let list = AddressList.reading(
      text, as: .ownEgress, name: "own.txt", version: nil, date: "2026-01-01"
    ).list
    #expect(list.blocks == blocks)
  }

  @Test func `adds entries of a list that are no events of the input`() throws {
    let folder = try InputFolder()
    let path = try folder.write("a.jsonl", line("a"))
    var lists = AddressLists()
    lists.add(
      AddressList.reading(
        "192.0.2.0/30\n", as: .ownEgress, name: "own.txt", version: "1", date: "d"
      )
      .list)
    let reader = EventReader(layout: .everything, threads: 2, asOf: nil, hashSeed: 1)
    let result = try reader.read(paths: [path], format: nil, lists: lists)
    #expect((result.summary.read, result.summary.used) == (1, 1))
    #expect(
      result.told.last
        == "own.txt:1 list.entry 1970-01-01T00:00:00Z  list=own-vpn-exits origin=own.txt value=192.0.2.0/30"
    )
  }
}
