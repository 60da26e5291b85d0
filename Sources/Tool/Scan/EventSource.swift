import Catalogue
import Detection
import Domain
import Intake

/// Reads the events of a request for a plan, with progress and the reject file.
struct EventSource {
  let request: ScanRequest
  let console: Console

  func read(for plan: Plan) -> Result<IntakeResult, Failure> {
    if let missing = request.paths.first(where: { $0 != "-" && !FilePlace.exists($0) }) {
      console.note("\(missing): not found: have no such file or folder; want events")
      return .failure(Failure(status: .notFound))
    }
    let (map, problems) = request.map.map(ColumnMapReader().read) ?? (nil, [])
    guard problems.isEmpty else {
      for problem in problems { console.note(problem.description) }
      return .failure(Failure(status: .badData))
    }
    let lists = request.lists.map(AddressLists.init(folder:)) ?? AddressLists()
    for path in lists.unreadable { console.note("\(path): no list; import it again") }
    var generator = SystemRandomNumberGenerator()
    let reader = EventReader(
      layout: plan.layout.keepingWhatListsAsk, threads: request.threads,
      asOf: request.asOf,
      hashSeed: generator.next())
    let file = RejectFile(request.rejects)
    let line = ProgressLine { text in _ = FileSink(descriptor: 2, holding: 0).write(text) }
    defer { line.clear() }
    let onReject: ((IntakeSummary.Reject) -> Void)? = file.map { file in { file.add($0) } }
    let draw: @Sendable (Int64, Int64, Int64) -> Void = {
      line.update(done: $0, total: $1, events: $2)
    }
    do throws(IntakeError) {
      let result = try reader.read(
        paths: request.paths, format: request.input, map: map, lists: lists,
        rejects: onReject, progress: console.showsProgress ? draw : nil)
      if let file, !file.finish() {
        console.note("\(file.path): cannot write the rejected lines")
        return .failure(Failure(status: .cannotReadOrWrite))
      }
      return .success(result)
    } catch {
      return .failure(Failure(status: tell(error)))
    }
  }

  private func tell(_ error: IntakeError) -> ExitStatus {
    switch error {
    case .notFound(let path):
      console.note("\(path): not found: have no such file or folder; want events")
      return .notFound
    case .cannotRead(let path, let reason):
      console.note("\(path): cannot read: \(reason)")
      return .cannotReadOrWrite
    }
  }
}
