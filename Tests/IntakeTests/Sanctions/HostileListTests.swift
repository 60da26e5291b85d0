import Domain
import Foundation
import TestKit
import Testing

@testable import Intake

/// Lists that somebody has damaged on purpose: each is read or refused, and nothing else.
struct HostileListTests {
  private static let lists: KeyValuePairs<String, String> = [
    "sdn.csv": Fixtures.sdn, "sdn.xml": Fixtures.sdnXML, "advanced.xml": Fixtures.advanced,
    "un.xml": Fixtures.un, "uk.xml": Fixtures.uk, "uk.csv": Fixtures.ukTable, "eu.xml": Fixtures.eu,
    "money.json": Fixtures.money,
  ]

  @Test(arguments: UInt64(0)..<12)
  func `reads or refuses whatever is changed in a list`(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let folder = try InputFolder()
    let marks = Array("<>\"'&;,{}[]/!-\n\u{0}\u{FF}9a".utf8)
    for (name, text) in Self.lists {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = marks.randomElement(using: &random) ?? 0
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        default:
          let end = min(bytes.count, place + Int.random(in: 0...200, using: &random))
          bytes.insert(contentsOf: bytes[place..<end], at: place)
        }
      }
      let path = try folder.write(name, Data(bytes))
      guard let files = try? SanctionsFiles([path]) else { continue }
      for case .success(let reading) in files.read() {
        #expect(!reading.entities.isEmpty)
        for entity in reading.entities {
          for name in entity.names {
            #expect(!name.text.isEmpty && !name.text.utf8.contains { $0 < 0x20 })
          }
        }
      }
    }
  }

  @Test func `is not slowed down by what never ends`() throws {
    let folder = try InputFolder()
    let open = "<sdnList>" + String(repeating: "<sdnEntry><uid>1</uid>", count: 1)
    let many = open + String(repeating: "<a/>", count: 400_000) + "</sdnEntry></sdnList>"
    let long = "<sdnList><!--" + String(repeating: "-", count: 3 << 20) + "></sdnList>"
    for (name, text) in [("many.xml", many), ("long.xml", long)] {
      let path = try folder.write(name, Data(text.utf8))
      for result in try SanctionsFiles([path]).read() { _ = try? result.get() }
    }
    let quotes = "1001,\"" + String(repeating: "a\"\"", count: 500_000) + "\"\n"
    #expect(throws: Problem.self) {
      for result in try SanctionsFiles([try folder.write("sdn.csv", Data(quotes.utf8))]).read() {
        _ = try result.get()
      }
    }
  }
}
