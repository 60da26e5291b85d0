import Domain
import Testing

@testable import Detection

struct SentenceTests {
  private let settings = [
    Setting(name: "days", value: .number(1), from: .number(1), to: .number(9))
  ]

  private func filled(_ sentence: String, _ facts: Signal.Fact...) -> String {
    Sentence.filled(sentence, facts, settings)
  }

  @Test(arguments: [(0.0, "0 people"), (1, "1 person"), (1.5, "1.5 people"), (2, "2 people")])
  func `chooses the word for one or for more`(count: Double, text: String) {
    #expect(filled("{n} {n|person|people}", .init("n", .number(count))) == text)
  }

  @Test func `chooses by how many there are of a list, and by a setting`() {
    #expect(filled("{c.count|country|countries}", .init("c", .list(["DE"]))) == "country")
    #expect(filled("{c.count|country|countries}", .init("c", .list(["DE", "NO"]))) == "countries")
    #expect(filled("{$days} {$days|day|days}") == "1 day")
  }

  @Test func `leaves alone what it does not know`() {
    #expect(filled("{x} of {y}", .init("x", .text("a"))) == "a of {y}")
  }
}
