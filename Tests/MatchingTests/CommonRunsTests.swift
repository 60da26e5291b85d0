import Testing

@testable import Matching

struct CommonRunsTests {
  static let near = [
    "one two three four five six seven eight nine ten",
    "one two three four five six seven eight nine",
  ]

  @Test func `lets every text pass that is near another, and leaves out what is alone`() {
    let alone = "apples and pears ripen slowly in a garden under warm autumn sun"
    let common = CommonRuns(Self.near + [alone], share: 0.6)
    #expect(Self.near.allSatisfy(common.mayBeNear))
    #expect(!common.mayBeNear(alone))
  }

  @Test func `a text too short to say anything has no near one`() {
    #expect(!CommonRuns(["one two", "one two"], share: 0.6).mayBeNear("one two"))
  }

  @Test func `a text in ASCII has the runs that it has beside another letter`() {
    let shingles = Shingles(length: 2)
    let text = "One two, THREE-four five6 seven 8 nine; ten eleven twelve"
    #expect(Set(shingles.runs(of: text)).isSubset(of: shingles.runs(of: text + " é")))
  }
}
