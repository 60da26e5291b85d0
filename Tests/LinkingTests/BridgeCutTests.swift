import Testing

@testable import Linking

struct BridgeCutTests {
  /// Links such as `ab bc`, each of this weight where none follows: `ab bc cd:25`.
  static func edges(_ text: String, weight: Int = 26) -> [Region.Edge] {
    text.split(separator: " ").map { word in
      let parts = word.split(separator: ":")
      let ends = parts[0].utf8.map { Int($0) - 97 }.sorted()
      return Region.Edge(
        low: ends[0], high: ends[1], weight: parts.count > 1 ? Int(parts[1]) ?? 0 : weight)
    }
  }

  static func parts(_ text: String) -> [String] {
    BridgeCut.parts(edges(text)).map { part in
      String(decoding: part.map { UInt8($0 + 97) }, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("ab bc ca cd de ef fd", ["abc", "def"]),
    ("ab bc ca cd:21 de ef fd fg gh hi ig", ["abc", "def", "ghi"]),
    ("ab bc cd de ef", ["abcdef"]),
    ("ab bc ca cd:40 de ef fd", ["abcdef"]),
    ("ab bc ca cd be de ef fd", ["abcdef"]),
    ("ab bc ca cd de", ["abcde"]),
    ("ab bc ca cd:21 de ef fd fg:21 gh hi ig ej", ["abc", "defj", "ghi"]),
  ])
  func `cuts a weak bridge between dense parts, and nothing else`(links: String, parts: [String]) {
    #expect(Self.parts(links) == parts)
  }
}
