// SPDX-License-Identifier: Apache-2.0

package import Domain
import Matching
import Synchronization

/// Compares names, wallets and what else is known of somebody with the entries of lists, and explains each likeness.
///
/// It is made once from all entries, never changes, reads no file and no clock, and may be used from any number of threads at
/// once. Every answer carries the name of the algorithm that gave it.
package final class Screener: Sendable {
  /// Scores below are not worth a look.
  package static let usualThreshold = 0.7
  package static let usualLimit = 10

  package let entities: [ListedEntity]
  let search: NameSearch
  private let numbers: NumberIndex
  private let scratches = Mutex<[Scratch]>([])

  /// - Parameters:
  ///   - entities: The entries; a match names its entry by its place here.
  ///   - tables: What names are compared with, from the catalogue.
  /// - Complexity: O(letters of all names).
  package init(entities: [ListedEntity], tables: NameTables) {
    self.entities = entities
    let reader = NameReader(tables)
    var builder = NameIndexBuilder(reader)
    for (number, entity) in entities.enumerated() { builder.add(entity, number: UInt32(number)) }
    search = NameSearch(
      index: builder.finished(), reader: reader,
      scorer: NameScorer(reader: reader, settings: .first))
    numbers = NumberIndex(entities)
  }

  /// The name and version of the algorithm.
  package var algorithm: String { search.scorer.settings.name }

  /// The entries that the query may mean, the best supported first.
  ///
  /// - Complexity: Hardly grows with the list: only names that share enough with the query are looked at.
  package func matches(
    _ query: ScreeningQuery, limit: Int = usualLimit, atLeast: Double = usualThreshold
  ) -> [ScreeningMatch] {
    let scratch = scratches.withLock { $0.popLast() } ?? Scratch(search.scratch())
    defer { scratches.withLock { $0.append(scratch) } }
    return matches(query, limit: limit, atLeast: atLeast, scratch)
  }

  /// The same for many queries on several threads; the answers stand in the order of the queries.
  package func matches(
    _ queries: [ScreeningQuery], limit: Int = usualLimit, atLeast: Double = usualThreshold,
    threads: Int
  ) -> [[ScreeningMatch]] {
    let pieces = Parallel.stretches(of: queries.count, (queries.count + 63) / 64)
    return Parallel.map(threads: threads, pieces: pieces.count) { piece in
      queries[pieces[piece]].map { self.matches($0, limit: limit, atLeast: atLeast) }
    }.flatMap(\.self)
  }

  /// How alike two names are beside the words of this list, 0 to 1, and why; the same whichever comes first.
  package func likeness(_ one: String, _ two: String) -> (value: Double, reason: String) {
    let (left, right) = (search.reader.read(one), search.reader.read(two))
    let score = search.scorer.score(
      search.side(left), search.side(right), logCount: search.index.logCount, isPerson: true)
    return (score.value, score.evidence.text)
  }

  /// The places of the entries whose names would be compared with `name`.
  package func candidates(_ name: String) -> Set<Int> {
    let read = search.reader.read(name)
    let scratch = search.scratch()
    let found = search.candidates(read, search.side(read), scratch)
    return Set(found.map { Int(search.index.names[Int($0)].entity) })
  }

  /// What a thread keeps between queries.
  private final class Scratch: @unchecked Sendable {
    // Only the thread that took it from the pool touches it, until it gives it back.
    let search: SearchScratch
    init(_ search: SearchScratch) { self.search = search }
  }

  private func matches(
    _ query: ScreeningQuery, limit: Int, atLeast: Double, _ scratch: Scratch
  ) -> [ScreeningMatch] {
    let asked = AskedFields(query)
    var best = named(
      query, atLeast: EntityScore.leastName(for: atLeast), most: asked.isNameOnly ? limit : nil,
      scratch.search)
    for number in numbers.entities(of: asked) where best[number] == nil {
      best[number] = NamedBest(name: nil, score: .none)
    }
    var found: [RankedMatch] = []
    for (entity, name) in best where fits(query, entities[entity]) {
      let scored = EntityScore(asked, entities[entity], name, settings: search.scorer.settings)
      if scored.value >= atLeast { found.append(RankedMatch(entity: entity, score: scored)) }
    }
    found.sort()
    return found.prefix(max(0, limit)).map {
      $0.match(
        query, entities[$0.entity], algorithm: algorithm)
    }
  }

  private func fits(_ query: ScreeningQuery, _ entity: ListedEntity) -> Bool {
    guard let kind = query.kind, kind != .unknown else { return true }
    return entity.kind == kind || entity.kind == .unknown
  }

  /// For each entity that the name may mean, its best name.
  ///
  /// Where the name decides alone, names that cannot come among the first `most` entities are left out.
  private func named(
    _ query: ScreeningQuery, atLeast: Double, most: Int?, _ scratch: SearchScratch
  ) -> [Int: NamedBest] {
    guard let name = query.name else { return [:] }
    let read = search.reader.read(name)
    let side = search.side(read)
    defer { scratch.clear() }
    var (best, first): ([Int: NamedBest], FirstScores) = ([:], FirstScores(most, atLeast: atLeast))
    for found in search.ranked(search.candidates(read, side, scratch), side, scratch) {
      if found.bound < first.least { break }
      guard let score = search.score(side, found.name), score.value >= atLeast else { continue }
      let listed = search.index.names[Int(found.name)]
      let known = best[Int(listed.entity)]
      if let known, !known.isBelow(score, Int(listed.place)) { continue }
      best[Int(listed.entity)] = NamedBest(name: Int(listed.place), score: score)
      if fits(query, entities[Int(listed.entity)]) {
        first.take(score.value, instead: known?.score.value)
      }
    }
    return best
  }
}
