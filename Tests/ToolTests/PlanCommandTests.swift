import Domain
import Foundation
import Testing

@testable import Tool

struct PlanCommandTests {
  let out = MemorySink()
  let err = MemorySink()
  private static let cases = PlatformFiles.examples.appending(path: "cases")

  private func plan(_ subject: String, _ path: String, _ options: String...) -> Tool.ExitStatus {
    BonafideCommand.end(
      ["plan", subject, path, "--catalogue", PlatformFiles.catalogue] + options,
      console: Console(out: out, err: err))
  }

  private func events(_ name: String) -> String {
    Self.cases.appending(path: name + "/events.jsonl").path
  }

  /// What was printed, without the folder of this machine.
  private var text: String { out.text.replacing(Self.cases.path + "/", with: "") }

  @Test func `orders the steps about somebody with a device and a borrowed identity`() {
    let path = events("case.knowbe4-first-boot")
    #expect(plan("w-hart", path, "--opened", "2026-07-20T09:00:00Z") == .done)
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("5. Leave the device as it is"))
    #expect(words.contains("by 2026-07-20T10:00:00Z"))
    #expect(words.contains("to: the subject | not said: that there is a case"))
    #expect(words.contains("What can the subject reach?"))
    #expect(!words.contains("Take away access to money"))
  }

  @Test func `is the same plan in Korean and as a page`() {
    let path = events("case.knowbe4-first-boot")
    #expect(plan("w-hart", path, "--language", "ko") == .done)
    #expect(out.text.contains("기기를 그대로 두기"))
    #expect(out.text.contains("사건을 아직 열지 않음"))
    #expect(plan("w-hart", path, "--language", "ko", "--format", "html") == .done)
    #expect(out.text.contains("<html lang=\"ko\">"))
  }

  @Test func `names everybody who is linked`() throws {
    let platform = PlatformFiles.examples.appending(path: "platform").path
    #expect(plan("fl-reuben", platform, "--format", "json") == .done)
    let plan = try JSONDecoder().decode(PlanFile.self, from: Data(out.text.utf8))
    let linked = plan.look_for_more.map(\.subject)
    #expect(Set(linked).isSuperset(of: ["fl-mateus", "fl-oksana"]))
    #expect(plan.look_for_more.filter(\.in_ring).map(\.subject) == ["fl-mateus", "fl-oksana"])
    #expect(plan.for == "platform")
    #expect(!plan.steps.contains { $0.id == "preserve-device" })
    #expect(plan.steps.contains { $0.id == "look-for-more" })
    for step in plan.steps {
      let before = plan.steps.prefix { $0.id != step.id }.map(\.id)
      #expect(Set(step.after).isSubset(of: before))
    }
  }

  @Test func `has nothing to do about somebody who is clear`() throws {
    #expect(plan("nobody", events("twin.household")) == .badData)
    #expect(err.text.contains("No event that was used has the subject nobody"))
    let clear = try #require(try Self.clear("twin.household"))
    #expect(plan(clear, events("twin.household")) == .done)
    #expect(out.text.contains("there is no step to take"))
  }

  @Test func `refuses a moment that is none`() {
    #expect(plan("w-hart", events("twin.household"), "--opened", "tomorrow") == .usage)
  }

  private static func clear(_ name: String) throws -> String? {
    var request = ScanRequest(paths: [cases.appending(path: name + "/events.jsonl").path])
    (request.showsClear, request.catalogue) = (true, PlatformFiles.catalogue)
    let report = try Scan(request, console: Console(out: MemorySink(), err: MemorySink())).report()
    return report.result.assessments.first { $0.band == .clear }?.subject
  }
}

private struct PlanFile: Decodable {
  let `for`: String?
  let steps: [Step]
  let look_for_more: [Linked]

  struct Step: Decodable {
    let id: String
    let after: [String]
  }

  struct Linked: Decodable {
    let subject: String
    let in_ring: Bool
  }
}
