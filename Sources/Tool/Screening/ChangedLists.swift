import Domain
import Intake

/// Only what differs between two versions of each list: what was added, what changed, and what is gone.
struct ChangedLists {
  private(set) var lists: [SanctionsList] = []
  private(set) var changes: [String: ScreeningAnswer.Change] = [:]
  /// A line for each list.
  private(set) var told: [String] = []

  /// - Parameters:
  ///   - shelf: the imported lists.
  ///   - names: the lists that are wanted; all where `nil`.
  ///   - since: the day after which changes count; what the newest version changed where `nil`.
  init(_ shelf: SanctionsShelf, names: [String]?, since: String?) {
    for name in shelf.names where names?.contains(name) != false {
      guard let newer = shelf.newest(name).list else { continue }
      let earlier = shelf.versionNumbers(name).filter { $0 < newer.version.number }.reversed()
      let number = earlier.first { number in
        guard let since else { return true }
        return shelf.head(name, number).map { $0.date <= since } ?? false
      }
      let older = number.flatMap { shelf.version(name, $0) }
      add(newer, since: older)
    }
  }

  private mutating func add(_ newer: SanctionsList, since older: SanctionsList?) {
    let difference = ListDifference(from: older?.entities ?? [], to: newer.entities)
    let name = newer.version.list
    for number in difference.added { changes["\(name)/\(number)"] = .added }
    for number in difference.changed { changes["\(name)/\(number)"] = .changed }
    for number in difference.removed { changes["\(name)/\(number)"] = .removed }
    let gone = (older?.entities ?? []).filter { changes[$0.reference] == .removed }
    let kept = newer.entities.filter { changes[$0.reference] != nil } + gone
    var version = newer.version
    version.counts = ListVersion.Counts(kept)
    lists.append(SanctionsList(version: version, entities: kept))
    let from = older.map { "since version \($0.version.number), \($0.version.date)" }
    told.append(
      "\(name): \(difference.added.count) added, \(difference.changed.count) changed, "
        + "\(difference.removed.count) removed, \(from ?? "the first version")")
  }
}
