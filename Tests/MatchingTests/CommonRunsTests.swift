import Domain
import TestKit
import Testing

@testable import Matching

struct CommonRunsTests {
  static let near = [
    "one two three four five six seven eight nine ten",
    "one two three four five six seven eight nine",
  ]

  static func standings(_ texts: [String], threads: Int = 1) -> [CommonRuns.Standing] {
    let symbols = Symbols()
    return CommonRuns.standings(
      of: texts.map { symbols.intern($0).raw }, in: symbols, share: 0.6, threads: threads)
  }

  @Test func `lets every text pass that is near another, and leaves out what is alone`() {
    let alone = "apples and pears ripen slowly in a garden under warm autumn sun"
    #expect(Self.standings(Self.near + [alone]) == [.mayBeNear, .mayBeNear, .alone])
  }

  @Test func `a text too short to say anything has no near one`() {
    #expect(Self.standings(["one two", "two one"]) == [.short, .short])
  }

  @Test func `says the same on any number of threads`() {
    var source = Seeded(state: 4)
    let texts = (0..<300).map { number in
      (0..<12).map { "w\($0 < 9 ? number / 2 : Int(source.next() % 900))x\($0)" }
        .joined(separator: " ") + (number % 3 == 0 ? " é" : "")
    }
    let one = Self.standings(texts)
    #expect(one.contains(.mayBeNear))
    #expect((2...9).allSatisfy { Self.standings(texts, threads: $0) == one })
  }

  @Test func `many texts of few words are counted again among those that are left`() {
    var source = Seeded(state: 9)
    let chance = (0..<20_000).map { _ in
      (0..<30).map { _ in "w\(source.next() % 90)" }.joined(separator: " ")
    }
    let near = chance.prefix(400).map { $0 + " besides" }
    let standings = Self.standings(near + chance)
    #expect(standings.prefix(800).allSatisfy { $0 == .mayBeNear })
    // One round alone lets over a tenth of them pass.
    #expect(standings.dropFirst(800).count { $0 == .mayBeNear } < 200)
  }

  @Test func `a text in ASCII has the runs that it has beside another letter`() {
    let shingles = Shingles(length: 2)
    let text = "One two, THREE-four five6 seven 8 nine; ten eleven twelve"
    #expect(Set(shingles.runs(of: text)).isSubset(of: shingles.runs(of: text + " é")))
  }
}
