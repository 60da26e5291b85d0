import Foundation
import Testing

@testable import Catalogue

struct ProblemCodeTests {
  @Test func `every code has its page`() throws {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/Problems").path
    for code in ProblemCode.allCases {
      let page = try String(contentsOfFile: "\(folder)/\(code.rawValue).md", encoding: .utf8)
      #expect(page.hasPrefix("# `\(code.rawValue)`\n"))
    }
  }
}
