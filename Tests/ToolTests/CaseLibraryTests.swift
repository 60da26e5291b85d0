import Domain
import Foundation
import Testing

@testable import Tool

/// Plays every dossier of the case library against what is expected beside it.
struct CaseLibraryTests {
  private static let folder = PlatformFiles.examples.appending(path: "cases")
  private static let names = FileManager.default.subpaths(atPath: folder.path)?
    .filter { $0.hasSuffix("/expected.json") }
    .map { String($0.dropLast("/expected.json".count)) }.sorted()

  @Test func `holds the thirteen cases and the six innocent twins`() throws {
    let names = try #require(Self.names)
    #expect(names.count { $0.hasPrefix("case.") } == 13)
    #expect(names.count { $0.hasPrefix("twin.") } == 6)
  }

  @Test(arguments: names ?? [])
  func `finds in a case what it is expected to show`(name: String) throws {
    let expected = try Self.expected(name)
    let report = try Self.scan(name, asOf: nil)
    #expect(report.intake.rejected == 0)
    #expect(report.intake.unusedValues.isEmpty && report.intake.unknownFields.isEmpty)
    #expect(report.intake.protectedDropped == expected.protectedDropped ?? [:])
    let found = Dictionary(uniqueKeysWithValues: report.result.assessments.map { ($0.subject, $0) })
    #expect(found.keys.sorted() == expected.subjects.keys.sorted())
    for (subject, wanted) in expected.subjects.sorted(by: { $0.key < $1.key }) {
      let assessment = try #require(found[subject])
      let open = assessment.signals.filter { $0.resolvedBy == nil }.map(\.indicator)
      let resolved = assessment.signals.filter { $0.resolvedBy != nil }.map(\.indicator)
      let untold = assessment.cannotTell.map(\.indicator)
      #expect(assessment.band.rawValue == wanted.band, "\(subject): \(open)")
      #expect(Set(wanted.signals).subtracting(open).isEmpty, "\(subject): \(open)")
      #expect(Set(wanted.resolved ?? []).subtracting(resolved).isEmpty, "\(subject): \(resolved)")
      #expect(Set(wanted.quiet ?? []).isDisjoint(with: open), "\(subject): \(open)")
      #expect(Set(wanted.cannotTell ?? []).subtracting(untold).isEmpty, "\(subject): \(untold)")
    }
  }

  @Test(arguments: names ?? [])
  func `says at each moment no more than was known by then`(name: String) throws {
    let expected = try Self.expected(name)
    for moment in expected.at {
      #expect(try Self.band(moment.subject, in: name, asOf: moment.asOf) == moment.band)
    }
    for (subject, wanted) in expected.subjects {
      guard let day = wanted.escalatedOn else { continue }
      #expect(try Self.band(subject, in: name, asOf: day) == "escalate")
      #expect(try Self.band(subject, in: name, asOf: day, before: true) != "escalate")
    }
  }

  @Test(arguments: names ?? [])
  func `connects those who share something`(name: String) throws {
    let assessments = try Self.scan(name, asOf: nil).result.assessments
    let others = Dictionary(
      uniqueKeysWithValues: assessments.map { ($0.subject, Set($0.signals.flatMap(\.with.first))) })
    for group in try Self.expected(name).linked {
      var (reached, next): (Set<String>, [String]) = ([], Array(group.prefix(1)))
      while let subject = next.popLast() {
        if reached.insert(subject).inserted { next += others[subject] ?? [] }
      }
      #expect(Set(group).subtracting(reached).isEmpty, "\(reached.sorted())")
    }
  }

  private static func expected(_ name: String) throws -> Expected {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let path = folder.appending(path: name).appending(path: "expected.json")
    return try decoder.decode(Expected.self, from: Data(contentsOf: path))
  }

  private static func band(
    _ subject: String, in name: String, asOf: String, before: Bool = false
  ) throws -> String {
    var moment = try #require(Moment(rfc3339: asOf))
    if before { moment = Moment(milliseconds: moment.milliseconds - 1) }
    let assessments = try scan(name, asOf: moment).result.assessments
    return assessments.first { $0.subject == subject }?.band.rawValue ?? "clear"
  }

  private static func scan(_ name: String, asOf: Moment?) throws -> ScanReport {
    var request = ScanRequest(paths: [folder.appending(path: name + "/events.jsonl").path])
    (request.showsClear, request.asOf) = (true, asOf)
    request.catalogue = PlatformFiles.catalogue
    return try Scan(request, console: Console(out: MemorySink(), err: MemorySink())).report()
  }
}

/// What `expected.json` says; its keys are explained in the library's README.
private struct Expected: Decodable {
  let subjects: [String: Subject]
  let at: [Earlier]
  let linked: [[String]]
  let protectedDropped: [String: Int]?

  struct Subject: Decodable {
    let band: String
    let signals: [String]
    let resolved, quiet, cannotTell: [String]?
    let escalatedOn: String?
  }

  struct Earlier: Decodable {
    let asOf, subject, band: String
  }
}
