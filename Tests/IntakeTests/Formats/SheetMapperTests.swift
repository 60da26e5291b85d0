import Domain
import Foundation
import Testing

@testable import Intake

struct SheetMapperTests {
  private static let head =
    "bonafide_sheet,kind,id,what,subject,time,result,by,evidence,expires,present,alternative_offered,note"

  private func read(_ rows: String..., name: String = "sheet.csv") throws -> IntakeResult {
    let folder = try InputFolder()
    try folder.write(name, Data(([Self.head] + rows).joined(separator: "\r\n").utf8))
    let reader = EventReader(layout: .everything, threads: 1, asOf: nil, hashSeed: 1)
    return try reader.read(paths: [folder.url.path], format: nil)
  }

  @Test func `becomes checks and observations, in either language`() throws {
    let result = try read(
      "interview,check,dd.id-to-camera,Document,a1,2026-03-04,Passed,hr-2,\"seen by two, live\",2026-09-01,,,",
      "interview,check,dd.two-documents,문서,a1,2026-03-04T10:00:00+09:00,거절,hr-2,,,,,",
      "interview,observation,interview.camera-avoidance,Camera,a1,2026-03-04T10:00:00Z,,hm-1,,,예,yes,off twice",
      "interview,observation,id.face-mismatch,Face,a1,2026-03-04T10:00:00Z,,hm-1,,,no,,")
    #expect(result.summary.readAs.map(\.format) == ["sheet"])
    #expect(
      result.told == [
        "sheet.csv:1 check.completed 2026-03-04T00:00:00Z a1 by=hr-2 evidence=seen by two, live "
          + "expires=2026-09-01T23:59:59.999Z measure=dd.id-to-camera result=passed",
        "sheet.csv:2 check.completed 2026-03-04T01:00:00Z a1 by=hr-2 measure=dd.two-documents "
          + "result=refused",
        "sheet.csv:3 observation.noted 2026-03-04T10:00:00Z a1 alternative_offered=true "
          + "indicator=interview.camera-avoidance note=off twice observer=hm-1 present=true",
        "sheet.csv:4 observation.noted 2026-03-04T10:00:00Z a1 indicator=id.face-mismatch "
          + "observer=hm-1 present=false",
      ])
  }

  @Test func `rows that nobody filled in, questions and not-asked-for say nothing`() throws {
    let result = try read(
      "interview,check,dd.id-to-camera,Document,,,,,,,,,",
      "interview,check,dd.two-documents,Document,a1,2026-03-04, ,,,,,,",
      "interview,question,dd.soft-questions,What?,a1,2026-03-04,passed,hm,by the river,,,,",
      "interview,check,dd.physical-step,Visit,a1,2026-03-04,n/a,hr-2,,,,,")
    #expect(result.summary.used == 0 && result.summary.rejected == 0)
    #expect(result.summary.otherRecords == 4)
  }

  @Test(arguments: [
    ("interview,check,dd.x,D,a1,2026-03-04,perhaps,hr,,,,,", "wrong-type"),
    ("interview,check,dd.x,D,,2026-03-04,passed,hr,,,,,", "no-subject"),
    ("interview,check,dd.x,D,a1,,passed,hr,,,,,", "no-time"),
    ("interview,check,dd.x,D,a1,yesterday,passed,hr,,,,,", "bad-time"),
    ("interview,wish,dd.x,D,a1,2026-03-04,passed,hr,,,,,", "unknown-kind"),
    ("interview,observation,id.x,D,a1,2026-03-04,,hr,,,maybe,,", "wrong-type"),
  ])
  func `a row that was filled in wrongly is named, without what it says`(
    row: String, problem: String
  ) throws {
    let sound = "interview,check,dd.y,D,a1,2026-03-04,passed,hr,,,,,"
    let summary = try read(sound, row).summary
    #expect(summary.used == 1)
    #expect(summary.rejects.first.map(\.problem) == [problem])
    #expect(summary.rejects.first.allSatisfy { !$0.have.contains("perhaps") })
  }

  @Test func `is read as JSON too`() throws {
    let folder = try InputFolder()
    let text = """
      [{"bonafide_sheet": "vendor", "kind": "check", "id": "dd.vendor-evidence", "subject": "v9",
        "time": "2026-03-04T00:00:00Z", "result": "passed", "by": "proc"}]
      """
    try folder.write("sheet.json", Data(text.utf8))
    let reader = EventReader(layout: .everything, threads: 1, asOf: nil, hashSeed: 1)
    let result = try reader.read(paths: [folder.url.path], format: nil)
    #expect(result.subjects == ["v9"] && result.summary.rejected == 0)
  }
}
