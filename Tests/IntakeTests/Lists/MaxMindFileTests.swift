import Testing

@testable import Intake

struct MaxMindFileTests {
  /// A file with one leaf for each prefix, all records of 24, 28 or 32 bits.
  private struct Maker {
    let size: Int
    let isLong: Bool
    var nodes: [[Int]] = [[-1, -1]]
    var data: [UInt8] = []

    /// Puts a value at a prefix of `length` bits.
    mutating func put(_ prefix: UInt128, _ length: Int, _ value: [UInt8]) {
      let width = isLong ? 128 : 32
      var node = 0
      for depth in 0..<length {
        let side = Int(prefix >> (width - 1 - depth) & 1)
        if depth == length - 1 {
          nodes[node][side] = -2 - data.count
        } else {
          if nodes[node][side] < 0 {
            nodes.append([-1, -1])
            nodes[node][side] = nodes.count - 1
          }
          node = nodes[node][side]
        }
      }
      data += value
    }

    var bytes: [UInt8] {
      func record(_ target: Int) -> Int {
        target == -1 ? nodes.count : target >= 0 ? target : nodes.count + 16 + (-2 - target)
      }
      func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(number >> ($0 * 8) & 255) }
      }
      var out: [UInt8] = []
      for node in nodes {
        let (left, right) = (record(node[0]), record(node[1]))
        if size == 28 {
          out += big(left, 3) + [UInt8((left >> 24) << 4 | right >> 24)] + big(right, 3)
        } else {
          out += big(left, size / 8) + big(right, size / 8)
        }
      }
      out +=
        [UInt8](repeating: 0, count: 16) + data + [0xAB, 0xCD, 0xEF] + Array("MaxMind.com".utf8)
      return out
        + Self.map([
          ("node_count", [0xC4] + big(nodes.count, 4)), ("record_size", [0xA1, UInt8(size)]),
          ("ip_version", [0xA1, isLong ? 6 : 4]), ("database_type", Self.text("Made-up-Country")),
          ("build_epoch", [0x04, 0x02, 0x69, 0x55, 0xB9, 0x00]),
        ])
    }

    static func text(_ text: String) -> [UInt8] { [0x40 | UInt8(text.utf8.count)] + text.utf8 }
    static func map(_ members: [(String, [UInt8])]) -> [UInt8] {
      [0xE0 | UInt8(members.count)] + members.flatMap { text($0) + $1 }
    }
    static func country(_ code: String) -> [UInt8] {
      map([("country", map([("iso_code", text(code))]))])
    }
  }

  @Test(arguments: [24, 28, 32], [true, false])
  func `reads countries of both kinds of addresses`(size: Int, isLong: Bool) throws {
    var maker = Maker(size: size, isLong: isLong)
    maker.put(0xC000_0200, isLong ? 120 : 24, Maker.country("DE"))
    if isLong { maker.put(UInt128(0x2001_0DB8) << 96, 32, Maker.country("JP")) }
    var file = try #require(MaxMindFile(maker.bytes))
    #expect((file.type, file.date) == ("Made-up-Country", "2026-01-01"))
    var lists = AddressLists()
    lists.add(file.list(of: .country, name: "x.mmdb", version: nil, date: nil))
    #expect(lists.facts(of: "192.0.2.200").countryText == "DE")
    #expect(lists.facts(of: "192.0.3.1").countryText == nil)
    #expect(lists.facts(of: "2001:db8::1").countryText == (isLong ? "JP" : nil))
  }

  @Test func `reads networks by number, flags, and values behind pointers`() throws {
    var maker = Maker(size: 24, isLong: false)
    let shared = Maker.map([("asn", Maker.text("AS64496")), ("vpn", [0x01, 0x07])])
    maker.put(0xC000_0200, 24, shared)
    maker.put(0xC633_6400, 24, [0x20, 0x00])
    var file = try #require(MaxMindFile(maker.bytes))
    var lists = AddressLists()
    lists.add(file.list(of: .asn, name: "x", version: nil, date: nil))
    file = try #require(MaxMindFile(maker.bytes))
    lists.add(file.list(of: .vpn, name: "x", version: nil, date: nil))
    for address in ["192.0.2.1", "198.51.100.1"] {
      #expect(lists.facts(of: address).asn == 64496)
      #expect(lists.network(of: lists.facts(of: address)) == .vpn)
    }
  }

  @Test func `survives every cut and every changed byte`() {
    var maker = Maker(size: 24, isLong: false)
    maker.put(0xC000_0200, 12, Maker.country("DE"))
    let whole = maker.bytes
    for length in 0..<whole.count {
      var file = MaxMindFile(Array(whole.prefix(length)))
      _ = file?.list(of: .country, name: "x", version: nil, date: nil)
    }
    for place in whole.indices {
      for byte: UInt8 in [0, 0x20, 0x7F, 0xFF] {
        var bytes = whole
        bytes[place] = byte
        var file = MaxMindFile(bytes)
        _ = file?.list(of: .country, name: "x", version: nil, date: nil)
      }
    }
  }

  @Test func `a pointer to itself ends`() throws {
    var maker = Maker(size: 24, isLong: false)
    maker.put(0xC000_0200, 4, [0x20, 0x00])
    var file = try #require(MaxMindFile(maker.bytes))
    #expect(file.list(of: .country, name: "x", version: nil, date: nil).count == 0)
  }
}
