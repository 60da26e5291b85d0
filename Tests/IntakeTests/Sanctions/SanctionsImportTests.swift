import Dispatch
import Domain
import Foundation
import Synchronization
import TestKit
import Testing

@testable import Intake

struct SanctionsImportTests {
  private let folder: InputFolder
  private let shelf: SanctionsShelf
  private let start = Moment(milliseconds: 1_780_000_000_000)

  init() throws {
    folder = try InputFolder()
    shelf = SanctionsShelf(lists: folder.url.path)
  }

  private func entity(_ number: Int, _ name: String? = nil) -> ListedEntity {
    ListedEntity(
      list: "example", number: "\(number)", kind: .person,
      names: [ListedName(name ?? "Example \(number)")])
  }

  @discardableResult
  private func take(
    _ entities: [ListedEntity], sha: String, days: Int64 = 0, fall: Double? = 0.2,
    coins: Set<String>? = nil
  ) throws -> SanctionsImport.Outcome {
    var reading = SanctionsReading(
      list: "example", form: .followTheMoney, entities: entities, files: ["example.json"])
    reading.coins = coins
    let now = Moment(milliseconds: start.milliseconds + days * 86_400_000)
    return try SanctionsImport(
      shelf, now: now, largestFall: fall, retention: 100 * 86_400_000
    ).take(reading, sha256: sha, date: "2026-01-01", sources: ["example.json"])
  }

  private func kept(_ outcome: SanctionsImport.Outcome) throws -> ListVersion {
    guard case .kept(let version, _) = outcome else {
      throw Problem(code: "kept", place: Place(file: ""), have: "\(outcome)", want: "kept")
    }
    return version
  }

  @Test func `makes each import a version with what was added, changed and removed`() throws {
    try take((0..<30).map { entity($0) }, sha: "a")
    let second = try kept(
      try take(
        (2..<30).map { entity($0, $0 == 5 ? "Another Example" : nil) } + [entity(99)], sha: "b",
        days: 1))
    #expect(second.number == 2)
    #expect((second.added, second.changed, second.removed) == (1, 1, 2))
    #expect(shelf.names == ["example"])
    #expect(shelf.versionNumbers("example") == [1, 2])
    #expect(shelf.newest("example").list?.entities.count == 29)
    #expect(shelf.version("example", 1)?.entities.count == 30)
  }

  @Test func `makes no version of the same files, and notes that they were looked at`() throws {
    try take([entity(1)], sha: "a")
    guard case .unchanged(let version) = try take([entity(1)], sha: "a", days: 3) else {
      Issue.record("the same files made a version")
      return
    }
    #expect(version.number == 1)
    #expect(shelf.versionNumbers("example") == [1])
    #expect(shelf.checked("example")?.milliseconds == start.milliseconds + 3 * 86_400_000)
  }

  @Test func `makes a version of the same files where they are read anew, or under another day`()
    throws
  {
    try take([entity(1)], sha: "a")
    #expect(try kept(try take([entity(1, "Read Better")], sha: "a")).number == 2)
    let reading = SanctionsReading(
      list: "example", form: .followTheMoney, entities: [entity(1, "Read Better")], files: ["a"])
    let taking = SanctionsImport(shelf, now: start, largestFall: 0.2, retention: 1 << 40)
    let told = try taking.take(
      reading, sha256: "a", date: "2026-02-02", isDateTold: true, sources: [])
    #expect(try kept(told).number == 3)
    let touched = try taking.take(reading, sha256: "a", date: "2026-03-03", sources: [])
    guard case .unchanged(let version) = touched else {
      Issue.record("the day of a file made a version")
      return
    }
    #expect(version.number == 3)
  }

  @Test func `keeps the version before where much is gone, unless a person agrees`() throws {
    let all = (0..<100).map { entity($0) }
    try take(all, sha: "a")
    guard case .fell(let falls, let before) = try take(Array(all.prefix(79)), sha: "b") else {
      Issue.record("a fifth was gone and nobody asked")
      return
    }
    #expect(falls.map(\.word) == ["entries", "names"])
    #expect(falls[0].was == 100 && falls[0].now == 79)
    #expect(before.number == 1)
    #expect(shelf.newest("example").list?.version.number == 1)
    #expect(try kept(try take(Array(all.prefix(80)), sha: "c")).number == 2)
    #expect(try kept(try take(Array(all.prefix(10)), sha: "d", fall: nil)).number == 3)
  }

  @Test func `keeps entries of coins that the files do not speak of`() throws {
    func wallet(_ coin: String, _ address: String) -> ListedEntity {
      var entity = ListedEntity(
        list: "example", number: "\(coin):\(address)", kind: .unknown, names: [])
      entity.wallets = [ListedWallet(coin: coin, address: address)]
      return entity
    }
    try take([wallet("BTC", "a"), wallet("ETH", "b")], sha: "a", coins: ["BTC", "ETH"])
    try take([wallet("BTC", "c")], sha: "b", coins: ["BTC"])
    let numbers = shelf.newest("example").list?.entities.map(\.number)
    #expect(numbers == ["BTC:c", "ETH:b"])
  }

  @Test func `forgets versions when retention ends, never the one in use`() throws {
    try take([entity(1)], sha: "a")
    try take([entity(2)], sha: "b", days: 50)
    try take([entity(3)], sha: "c", days: 120)
    #expect(shelf.versionNumbers("example") == [2, 3])
    try take([entity(4)], sha: "d", days: 1000)
    #expect(shelf.versionNumbers("example") == [4])
    #expect(try kept(try take([entity(5)], sha: "e", days: 1001)).number == 5)
  }

  @Test func `passes over a half-written version and one that is damaged`() throws {
    try take([entity(1)], sha: "a")
    try take([entity(2)], sha: "b")
    let path = shelf.path("example", 2)
    let whole = try Data(contentsOf: URL(filePath: path))
    try whole.prefix(whole.count / 2).write(to: URL(filePath: path))
    let (list, unreadable) = shelf.newest("example")
    #expect(list?.version.number == 1)
    #expect(unreadable == [path])
    // What a killed import leaves behind is no version, and goes with the next import.
    let half = folder.url.appending(path: "sanctions/example/.half-3").path
    try whole.write(to: URL(filePath: half))
    #expect(shelf.versionNumbers("example") == [1, 2])
    #expect(try kept(try take([entity(3)], sha: "c")).number == 3)
    #expect(!FileManager.default.fileExists(atPath: half))
  }

  @Test func `gives imports at the same moment numbers of their own`() throws {
    let failures = Mutex(0)
    let readings = (0..<8).map {
      SanctionsReading(
        list: "example", form: .followTheMoney, entities: [entity($0)], files: ["a.json"])
    }
    let taking = SanctionsImport(shelf, now: start, largestFall: 0.2, retention: 1 << 40)
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      do {
        _ = try taking.take(
          readings[number], sha256: "\(number)", date: "2026-01-01", sources: [])
      } catch {
        failures.withLock { $0 += 1 }
      }
    }
    #expect(failures.withLock { $0 } == 0)
    #expect(shelf.versionNumbers("example") == Array(1...8))
  }

  @Test func `cannot be led out of its folder by a list's name`() throws {
    for name in ["../../etc", "..", "", "/", "a/b", ".hidden", "한국"] {
      let short = SanctionsFiles.shortName(name)
      #expect(!short.contains("/") && !short.contains(".") && !short.isEmpty)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `reads back what it keeps, whatever the texts`(seed: UInt64) throws {
    var random = Seeded(state: seed)
    func text() -> String {
      let marks = ["a", "é", "김", "\t", "\n", "\u{1F}", "\"", ",", " ", "end", "E", "\u{200B}"]
      let text = (0...Int.random(in: 0...8, using: &random)).map { _ in
        marks.randomElement(using: &random) ?? "a"
      }.joined()
      return ListedText.clean(text) ?? "x"
    }
    var entities: [ListedEntity] = []
    for number in 0..<Int.random(in: 1...20, using: &random) {
      var entity = entity(number, text())
      entity.add(name: text(), .weak, family: text())
      entity.add(birth: "circa 19\(Int.random(in: 10...99, using: &random))")
      entity.add(birthPlace: text())
      entity.add(country: "KP")
      entity.add(address: [text(), text()])
      entity.add(document: text(), text(), country: "CN")
      entity.add(wallet: text(), coin: "XBT")
      entity.add(programme: text())
      entities.append(entity)
    }
    try take(entities, sha: "a")
    #expect(shelf.newest("example").list?.entities == entities)
  }
}
