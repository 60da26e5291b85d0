import Detection
import Domain
import Intake

/// Everybody whom events name: what subjects claim of themselves, whom they are paid through, and their wallets.
struct EventPeople {
  let paths: [String]
  let threads: Int
  let console: Console

  func read() throws(Failure) -> [ScreenedPerson] {
    var request = ScanRequest(paths: paths)
    request.threads = threads
    let empty = IndicatorCatalogue(version: "", indicators: [], measures: [])
    let plan = Plan(empty, only: [], keeping: EventNames.reads)
    let events = try EventSource(request: request, console: console).read(for: plan).get()
    IntakeNotes.print(events.summary, to: console)
    guard events.summary.used > 0 else {
      console.note("Nothing usable in the input.")
      throw Failure(status: .badData)
    }
    let names = EventNames(events.store)
    return names.people()
  }
}
