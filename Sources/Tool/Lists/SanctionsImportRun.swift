import Domain
import Intake

/// Reads sanctions lists, keeps each as its next version, and tells what changed.
struct SanctionsImportRun {
  let shelf: SanctionsShelf
  let lists: ListCatalogue
  /// The short name, where it is told.
  var list: String?
  var date: String?
  var acceptsShrink = false
  /// What people should read in place of the files' names.
  var sources: [String]?
  let console: Console
  var now = Moment.now

  /// Takes in everything behind the paths; each list by itself.
  func run(_ paths: [String]) -> ExitStatus {
    do throws(Problem) {
      let files = try SanctionsFiles(paths, list: list)
      for path in files.ignored { console.note("\(path.readable): left out: no sanctions list") }
      let statuses = files.read().map { result in
        switch result {
        case .success(let reading): take(reading)
        case .failure(let problem): tell(problem)
        }
      }
      return statuses.first { $0 != .done } ?? .done
    } catch {
      return tell(error)
    }
  }

  private func tell(_ problem: Problem) -> ExitStatus {
    console.note(problem.description.readable)
    if problem.code == "not-found" { return .notFound }
    console.note("Nothing was imported from it; the version before stays in use.")
    return problem.code == "cannot-read" ? .cannotReadOrWrite : .badData
  }

  private func take(_ reading: SanctionsReading) -> ExitStatus {
    for remark in reading.remarks { console.note(remark.readable) }
    let day = date ?? reading.date ?? reading.files.map(FilePlace.day).max() ?? "unknown"
    let names =
      sources ?? reading.files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let taking = SanctionsImport(
      shelf, now: now, largestFall: acceptsShrink ? nil : lists.largestFall,
      retention: lists.retention)
    do {
      let sha256 = try SanctionsFiles.sha256(reading.files)
      let outcome = try taking.take(
        reading, sha256: sha256, date: day, isDateTold: date != nil, sources: names)
      return tell(outcome, reading)
    } catch let problem as Problem {
      return tell(problem)
    } catch {
      console.note("\(reading.list): cannot write the list; the version before stays in use")
      return .cannotReadOrWrite
    }
  }

  private func tell(
    _ outcome: SanctionsImport.Outcome, _ reading: SanctionsReading
  ) -> ExitStatus {
    switch outcome {
    case .unchanged(let version):
      console.print("\(version.list): the same files as version \(version.number), \(version.date)")
    case .kept(let version, let before):
      for line in ListText.imported(version, before) { console.print(line.readable) }
      if let before, before.form != version.form {
        console.note(
          "\(version.list): read as \(version.form), the version before as \(before.form), so more "
            + "reads as changed than was")
      }
      if let before, before.date > version.date {
        console.note("\(version.list): older than the version before, of \(before.date)")
      }
    case .fell(let falls, let before):
      for fall in falls {
        console.note(
          "\(reading.files[0].readable): shrunk: have \(fall.now) \(fall.word); want about the \(fall.was) of "
            + "version \(before.number), \(before.date), or --accept-shrink")
      }
      console.note("Nothing was imported from it; the version before stays in use.")
      return .badData
    }
    return .done
  }
}
