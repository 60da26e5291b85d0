// SPDX-License-Identifier: Apache-2.0
import Catalogue
import Domain
import Foundation
import Screening

/// Screens names against entries and says what it cost.
struct BenchScreen {
  let catalogue: String
  let entries: String
  let queries: String
  let threads: Int
  let least: Double?
  let limit: Int?

  /// The entries, ready to be asked.
  func screener() throws -> Screener { Screener(entities: try entities(), tables: tables()) }

  private func tables() -> NameTables {
    CatalogueReader().nameTables(folder: catalogue, site: nil).tables
  }

  private func entities() throws -> [ListedEntity] {
    try lines(entries).map { try JSONDecoder().decode(BenchEntity.self, from: $0).entity }
  }

  func run() throws {
    let (tables, entities) = (tables(), try entities())
    let asked = try lines(queries).map {
      ScreeningQuery(name: String(decoding: $0, as: UTF8.self))
    }
    let begin = BenchClock.wall
    let screener = Screener(entities: entities, tables: tables)
    let loaded = BenchClock.wall
    let peak = BenchClock.peakMegabytes
    let processor = BenchClock.process
    let answers = screener.matches(
      asked, limit: limit ?? Screener.usualLimit, atLeast: least ?? Screener.usualThreshold,
      threads: threads)
    let (end, used) = (BenchClock.wall, BenchClock.process - processor)
    let times = single(screener, asked)
    try write(answers)
    try report(
      BenchFigures(
        entities: entities.count, names: entities.reduce(0) { $0 + $1.names.count },
        loadSeconds: loaded - begin, peakMegabytes: peak, queries: asked.count, threads: threads,
        seconds: end - loaded, processorSeconds: used,
        medianMilliseconds: times.isEmpty ? 0 : times[times.count / 2],
        p99Milliseconds: times.isEmpty ? 0 : times[times.count * 99 / 100]))
  }

  /// The processor time of some queries one by one, in order.
  private func single(_ screener: Screener, _ asked: [ScreeningQuery]) -> [Double] {
    let step = max(1, asked.count / 10_000)
    return stride(from: 0, to: asked.count, by: step).map { place in
      let begin = BenchClock.thread
      _ = screener.matches(asked[place])
      return (BenchClock.thread - begin) * 1000
    }.sorted()
  }

  private func lines(_ path: String) throws -> [Data] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).map { Data($0) }
  }

  private func write(_ answers: [[ScreeningMatch]]) throws {
    var out = Data()
    for matches in answers {
      let answer = BenchAnswer(found: matches.map(\.entity), scores: matches.map(\.score))
      out.append(try JSONEncoder().encode(answer))
      out.append(0x0A)
    }
    FileHandle.standardOutput.write(out)
  }

  private func report(_ figures: BenchFigures) throws {
    FileHandle.standardError.write(try JSONEncoder().encode(figures) + Data("\n".utf8))
  }
}
