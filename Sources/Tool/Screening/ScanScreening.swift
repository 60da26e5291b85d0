import Domain
import Intake

/// Screening inside a scan: the lists in use, what the site cleared, and the events.
struct ScanScreening {
  private let lists: [SanctionsList]
  private let tables: NameTables
  private let clearances: [Clearance]
  private let today: String

  /// Reads the lists; what cannot be read is told.
  ///
  /// - Parameters:
  ///   - shelf: the imported lists.
  ///   - tables: what names are compared with.
  ///   - clearances: what the site's people cleared.
  ///   - asOf: the day on which clearances must still hold, so that the same input gives the same answer.
  ///   - console: for problems.
  init(
    _ shelf: SanctionsShelf, _ tables: NameTables, _ clearances: [Clearance], asOf: Moment?,
    console: Console
  ) {
    let (lists, unreadable) = shelf.all()
    for path in unreadable { console.note("\(path): not a whole list; import it again") }
    (self.lists, self.tables, self.clearances) = (lists, tables, clearances)
    today = asOf?.date ?? ""
  }

  /// Writes what was found into the rows of the store, and gives back what was done.
  func run(_ store: EventStore, threads: Int) -> IntakeSummary.Screening? {
    guard !lists.isEmpty else { return nil }
    let desk = ScreeningDesk(
      lists, tables: tables, clearances: clearances, today: today)
    let counts = EventScreening(desk, threads: threads).run(store)
    return IntakeSummary.Screening(
      lists: desk.lists, algorithm: desk.algorithm, asked: counts.asks, match: counts.match,
      possible: counts.possible, cleared: counts.cleared)
  }
}
