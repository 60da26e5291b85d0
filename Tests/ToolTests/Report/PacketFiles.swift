import Domain
import Foundation
import Reports
import Testing

@testable import Tool

/// Packets about the stories of the case library.
enum PacketFiles {
  struct Story {
    var report: ScanReport
    var store: EventStore
    var guide: ReportingGuide { report.catalogue.reporting }

    func dossier(_ name: String) -> Dossier? { DossierReader(report, store).dossier(name) }
  }

  /// Reads a story's events, or lines of a test's own.
  static func story(_ path: String, explaining names: Set<String> = []) throws -> Story {
    var request = ScanRequest(paths: [path])
    (request.showsClear, request.catalogue) = (true, PlatformFiles.catalogue)
    let console = Console(out: MemorySink(), err: MemorySink())
    let (report, store) = try Scan(request, console: console).gathered(
      explaining: names, keeping: DossierReader.reads)
    return Story(report: report, store: store)
  }

  /// A story with the subjects that are expected to escalate in it.
  struct Escalation: CustomTestStringConvertible {
    var story: String
    var subjects: [String]
    var testDescription: String { story }
  }

  static func escalations() throws -> [Escalation] {
    struct Expected: Decodable {
      struct Subject: Decodable { var band: String }
      var subjects: [String: Subject]
    }
    return try PlatformFiles.stories().compactMap { story in
      let file = PlatformFiles.examples.appending(path: "cases/\(story)/expected.json")
      let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: file))
      let names = expected.subjects.filter { $0.value.band == "escalate" }.keys.sorted()
      return names.isEmpty ? nil : Escalation(story: story, subjects: names)
    }
  }

  static func path(_ story: String) -> String {
    PlatformFiles.examples.appending(path: "cases/\(story)/events.jsonl").path
  }

  /// Runs `bonafide report` in this process, from the folder of the repository.
  static func report(_ arguments: String...) -> (status: Tool.ExitStatus, out: String, err: String)
  {
    let (out, err) = (MemorySink(), MemorySink())
    let status = BonafideCommand.end(
      ["report"] + arguments + ["--catalogue", PlatformFiles.catalogue],
      console: Console(out: out, err: err))
    return (status, out.text, err.text)
  }
}
