import Domain
import Foundation
import Testing

@testable import Intake

/// The lists as authorities publish them, where somebody has laid them beside the project.
@Suite(.enabled(if: RealLists.isThere, "the folder ../shared/data is not there"))
struct RealListTests {
  private func read(_ path: String) throws -> SanctionsReading {
    try SanctionsFiles([RealLists.folder + path]).read()[0].get()
  }

  @Test func `reads every entry of OFAC's list, and every wallet in its remarks`() throws {
    let reading = try read("/ofac/latest")
    #expect(reading.entities.count == 14_965)
    #expect(reading.entities.allSatisfy { !$0.names.isEmpty && $0.list == "ofac-sdn" })
    #expect(reading.orphans["aliases"] == 2460)
    let coins = Set(reading.entities.flatMap(\.wallets).map(\.coin))
    #expect(coins.isSuperset(of: ["BTC", "ETH", "TRX", "XMR", "USDT"]))
    #expect(!coins.contains("XBT"))
    let korean = reading.entities.count { $0.programmes.contains { $0.hasPrefix("DPRK") } }
    #expect(korean == 484)
  }

  @Test func `tells OFAC's two lists apart`() throws {
    #expect(try read("/ofac/consolidated").list == "ofac-consolidated")
    #expect(try read("/ofac/2021-07").list == "ofac-sdn")
  }

  @Test func `reads everybody on the list of the United Nations`() throws {
    let reading = try read("/un/consolidated.xml")
    #expect(reading.date == "2026-02-27")
    #expect(reading.entities.count { $0.kind == .person } == 730)
    #expect(reading.entities.count == 1003)
    #expect(
      reading.entities.count { $0.kind == .person && $0.programmes == ["DPRK"] } == 80)
    // An area that two countries claim is in none.
    let nowhere = reading.entities.filter { $0.countries.isEmpty && !$0.addresses.isEmpty }
    #expect(nowhere.map(\.addresses) == [["Kafia Kingi"]])
  }

  @Test func `finds the changes between the days of two weeks`() throws {
    let days = try FileManager.default.contentsOfDirectory(atPath: RealLists.folder + "/ofac-days")
      .sorted().map { try read("/ofac-days/\($0)").entities }
    let found = zip(days, days.dropFirst()).map { older, newer in
      let difference = ListDifference(from: older, to: newer)
      return [difference.added.count, difference.changed.count, difference.removed.count]
    }
    #expect(
      found == [
        [6, 1, 0], [11, 4, 0], [29, 1, 0], [0, 0, 2], [298, 0, 0], [7, 0, 0], [0, 0, 8],
      ])
  }
}

/// Where real lists lie; they are read in place.
enum RealLists {
  static let folder: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let places = ["../shared/data/sanctions", "../../shared/data/sanctions"].map {
      root.appending(path: $0).standardized.path
    }
    return places.first { FileManager.default.fileExists(atPath: $0) } ?? places[0]
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder) }
}
