import Domain
import Testing

@testable import Matching

struct ResemblanceTests {
  /// Texts of which the first so many words are everybody's and the rest each one's own.
  static func pile(_ count: Int, common: Int, own: Int) -> [NumberedText] {
    let opening = (0..<common).map { "word\($0)" }.joined(separator: " ")
    return (0..<count).map { number in
      let rest = (0..<own).map { "own\(number)x\($0)" }.joined(separator: " ")
      return (UInt32(number + 1), "\(opening) \(rest)")
    }.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  static func leaders(_ resemblance: Resemblance) -> Int { Set(resemblance.leaders.values).count }

  @Test func `a pile of texts just below the bound costs each the same`() {
    let likeness = TextLikeness(share: 0.5)
    let (small, large) = (
      Resemblance(Self.pile(300, common: 33, own: 17), likeness),
      Resemblance(Self.pile(1200, common: 33, own: 17), likeness)
    )
    #expect(Self.leaders(large) == 1200)
    #expect(large.looks <= 5 * small.looks && large.looks <= 1200 * 64)
  }

  @Test func `a near copy is found in such a pile`() {
    var values = Self.pile(600, common: 33, own: 17)
    let copy = values[400].text.split(separator: " ").dropLast(2).joined(separator: " ")
    values.insert((9999, copy), at: 400)
    #expect(Resemblance(values, TextLikeness(share: 0.5)).leaders[values[401].symbol] == 9999)
  }

  @Test(arguments: [0.35, 0.5, 0.8])
  func `pairs at the bound are seen`(share: Double) {
    // Of a text of n runs and one that keeps k of them, k / (2n - k) are common.
    let words = 120
    let kept = Int((2 * Double(words) * share / (1 + share)).rounded(.up)) + 3
    let found = (0..<100).count { number in
      let one = (0..<words + 2).map { "a\(number)x\($0)" }
      let two = one.prefix(kept) + (0..<words + 2 - kept).map { "b\(number)x\($0)" }
      let values = [one.joined(separator: " "), two.joined(separator: " ")].sorted()
      return Self.leaders(
        Resemblance([(1, values[0]), (2, values[1])], TextLikeness(share: share))) == 1
    }
    #expect(found >= 95)
  }

  @Test func `boilerplate is taken out first`() {
    let values = Self.pile(3, common: 40, own: 12)
    let opening = (0..<40).map { "word\($0)" }.joined(separator: " ")
    let likeness = TextLikeness(share: 0.5)
    #expect(Self.leaders(Resemblance(values, likeness)) == 1)
    #expect(Self.leaders(Resemblance(values, likeness, boilerplate: [opening])) == 3)
  }

  @Test func `a text that is boilerplate only says nothing`() {
    let values = Self.pile(2, common: 40, own: 0)
    #expect(
      Resemblance(values, TextLikeness(share: 0.5), boilerplate: [values[0].text]).leaders == [:])
  }

  @Test func `a few rare runs in common are enough`() {
    let rare = TextLikeness.Rare(runs: 3, oneIn: 20)
    let phrase = "seven green herons walked past our quiet compiler tonight again"
    var texts = (0..<60).map { number in (0..<40).map { "t\(number)w\($0)" }.joined(separator: " ")
    }
    texts[10] += " " + phrase
    texts[50] += " " + phrase
    let values = texts.enumerated().map { (UInt32($0 + 1), $1) }
      .sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }
    let with = Resemblance(values, TextLikeness(share: 0.35, shingle: 8, rare: rare))
    #expect(with.leaders[11] == with.leaders[51])
    let without = Resemblance(values, TextLikeness(share: 0.35, shingle: 8))
    #expect(without.leaders[11] != without.leaders[51])
  }
}
