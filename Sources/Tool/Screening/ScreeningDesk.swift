import Domain
import Intake
import Screening

/// Screens people against imported lists, and leaves out what was cleared.
struct ScreeningDesk {
  let lists: [ListVersion]
  private let screener: Screener
  private let versions: [String: ListVersion]
  private let changes: [String: ScreeningAnswer.Change]
  private let clearances: [String: [Clearance]]
  /// Clearances hold to the end of their last day.
  private let today: String

  init(
    _ lists: [SanctionsList], tables: NameTables, clearances: [Clearance] = [], today: String,
    changes: [String: ScreeningAnswer.Change] = [:]
  ) {
    self.lists = lists.map(\.version)
    screener = Screener(entities: lists.flatMap(\.entities), tables: tables)
    versions = Dictionary(self.lists.map { ($0.list, $0) }, uniquingKeysWith: { $1 })
    self.clearances = Dictionary(grouping: clearances, by: \.entity)
    (self.today, self.changes) = (today, changes)
  }

  var algorithm: String { screener.algorithm }

  /// The answers in the order of the people; those who ask the same are screened once.
  func answers(
    _ people: [ScreenedPerson], limit: Int, atLeast: Double, threads: Int
  ) -> [ScreeningAnswer] {
    var (places, queries) = ([ScreeningQuery: Int](), [ScreeningQuery]())
    for person in people where places[person.query] == nil {
      places[person.query] = queries.count
      queries.append(person.query)
    }
    let matches = matches(queries, limit: limit, atLeast: atLeast, threads: threads)
    return people.map { person in
      var answer = ScreeningAnswer(person: person)
      for match in places[person.query].map({ matches[$0] }) ?? [] {
        guard let one = found(match, of: person.query, id: person.id) else { continue }
        if one.clearance == nil { answer.found.append(one) } else { answer.cleared.append(one) }
      }
      return answer
    }
  }

  /// What the entries say of each query, for those who know what to do with it.
  func matches(_ queries: [ScreeningQuery], threads: Int) -> [[ScreeningMatch]] {
    matches(queries, limit: 5, atLeast: Self.leastInScans, threads: threads)
  }

  /// The matches of at least a score, and those that would have it but for a field that contradicts: what else is asked
  /// never hides an entry.
  private func matches(
    _ queries: [ScreeningQuery], limit: Int, atLeast: Double, threads: Int
  ) -> [[ScreeningMatch]] {
    screener.matches(
      queries, limit: limit * 2, atLeast: min(atLeast, Self.leastContradicted), threads: threads
    ).map { matches in
      Array(matches.filter { Self.support($0) >= atLeast }.prefix(limit))
    }
  }

  /// The score, without what speaks against it.
  private static func support(_ match: ScreeningMatch) -> Double {
    match.features.reduce(match.score) { best, feature in
      feature.field == "name" ? max(best, feature.score * feature.weight) : best
    }
  }

  /// Nothing that contradicts takes more from a name that is alike.
  private static let leastContradicted = 0.5

  /// A match with its entry, the list's version, and what a person cleared of it for this subject.
  func found(_ match: ScreeningMatch, of query: ScreeningQuery, id: String?) -> ScreeningAnswer
    .Found?
  {
    let entity = screener.entities[match.entity]
    guard let version = versions[entity.list] else { return nil }
    return ScreeningAnswer.Found(
      match: match, entity: entity, version: version, change: changes[entity.reference],
      clearance: clearance(of: query, id, entity))
  }

  /// In scans a name less alike than this is not told at all.
  private static let leastInScans = 0.85

  /// What a person wrote down of this very pair, while neither side has changed.
  private func clearance(
    of query: ScreeningQuery, _ id: String?, _ entity: ListedEntity
  ) -> Clearance? {
    guard let known = clearances[entity.reference] else { return nil }
    let (asked, entry) = (query.fingerprint, entity.fingerprint)
    return known.first { clearance in
      clearance.until >= today && clearance.asked == asked && clearance.entry == entry
        && (clearance.subject == nil || clearance.subject == id)
    }
  }
}
