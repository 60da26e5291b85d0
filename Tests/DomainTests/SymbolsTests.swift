import Domain
import Testing

struct SymbolsTests {
  @Test func `equal texts are one symbol and differ from all others`() {
    let symbols = Symbols()
    let texts = (0..<10_000).map { "text-\($0 % 5_000)-\(String(repeating: "x", count: $0 % 23))" }
    let numbers = texts.map(symbols.intern)
    #expect(Set(numbers).count == Set(texts).count)
    for (text, symbol) in zip(texts, numbers) {
      #expect(symbols.text(symbol) == text)
      #expect(symbols.symbol(of: text) == symbol)
    }
    #expect(symbols.symbol(of: "unknown") == nil)
  }

  @Test func `keeps addresses like other texts, by text and by number`() {
    let symbols = Symbols()
    let texts = (0..<5_000).flatMap { ["192.0.2.\($0 % 256)", "10.\($0 / 256).\($0 % 256).1"] }
    let others = ["192.0.2", "192.0.2.256", "192.0.2.01", "1.2.3.4.5", "192.0.2.1 ", "2026-01-01"]
    let numbers = (texts + others).map(symbols.intern)
    #expect(Set(numbers).count == Set(texts + others).count)
    for (text, symbol) in zip(texts + others, numbers) {
      #expect(symbols.text(symbol) == text)
      #expect(symbols.symbol(of: text) == symbol)
    }
    let padded = Array("192.0.2.7\0\0\0\0\0\0\0".utf8)
    var word: UInt32 = 0
    withUnsafeMutablePointer(to: &word) { word in
      padded.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return }
        symbols.intern(start, 9, address: 0xC000_0207, into: word)
        symbols.settle()
      }
    }
    #expect(Symbol(raw: word) == symbols.symbol(of: "192.0.2.7"))
    #expect(symbols.symbol(of: "198.51.100.1") == nil)
  }

  @Test func `gives the same answers with room made beforehand`() {
    let (small, large) = (Symbols(), Symbols())
    large.expect(100_000, addresses: 100_000)
    let texts = (0..<3_000).flatMap { ["text-\($0)", "198.51.\($0 / 256).\($0 % 256)"] }
    #expect(texts.map(small.intern) == texts.map(large.intern))
    #expect(texts.map { large.symbol(of: $0) } == texts.map { small.symbol(of: $0) })
  }

  @Test func `an empty text is not an absent one`() {
    let symbols = Symbols()
    #expect(!symbols.intern("").isAbsent)
    #expect(symbols.list(symbols.intern(list: ["a", "", "b"])) == ["a", "", "b"])
    #expect(symbols.list(symbols.intern(list: [])) == [])
  }

  @Test(arguments: [(7, 0, 1), (7, 50_000, 3), (8, 0, 2), (8, 50_000, 1)] as [(UInt64, Int, Int)])
  func `merging gives each text of the other pool its number here`(
    seed: UInt64, room: Int, threads: Int
  ) {
    let (left, right) = (Symbols(seed: 7), Symbols(seed: seed))
    left.expect(room, addresses: room)
    let texts = (0..<9_000).flatMap { number in
      ["t\(number)", "a longer text \(number)", "192.0.\(number / 256).\(number % 256)"]
    }
    let (first, second) = (texts.prefix(9_000), texts.suffix(21_000).reversed() as [String])
    let own = first.map(left.intern)
    let other = second.map(right.intern)
    let mapping = left.merge(right, threads: threads)
    #expect(own.map(left.text) == Array(first))
    #expect(other.map { left.text(Symbol(raw: mapping[Int($0.raw)])) } == second)
    #expect(mapping[0] == 0)
    #expect(left.count == texts.count + 1)
    #expect(texts.allSatisfy { left.symbol(of: $0).map(left.text) == $0 })
    let new = second.filter { !first.contains($0) }.map { left.symbol(of: $0)?.raw ?? 0 }
    #expect(new == Array(9_001...27_000))
    #expect(left.intern("another") == Symbol(raw: 27_001))
  }

  @Test func `merging an empty pool, or into one, changes no text`() {
    let (left, right) = (Symbols(), Symbols())
    #expect(left.merge(Symbols()) == [0])
    let word = right.intern("word")
    #expect(left.merge(right) == [0, 1])
    #expect(left.text(word) == "word")
  }

  @Test func `merging many pools one by one finds each text and address once`() {
    let pools = (0..<4).map { _ in Symbols(seed: 11) }
    let texts = (0..<4).map { pool in
      (0..<3_000).flatMap {
        ["t\(pool * 2_000 + $0)", "a text that is longer, \(pool * 2_000 + $0)"]
      }
        + (0..<200).map { "192.0.\(pool).\($0)" }
    }
    for (pool, texts) in zip(pools, texts) { texts.forEach { _ = pool.intern($0) } }
    // The third has itself taken in another before.
    let inner = pools[2].merge(pools[3])
    let mappings = [pools[0].merge(pools[1]), pools[0].merge(pools[2])]
    #expect(pools[0].count == Set(texts.joined()).count + 1)
    for text in texts.joined() {
      #expect(pools[0].symbol(of: text).map(pools[0].text) == text)
      #expect(pools[0].intern(text) == pools[0].symbol(of: text))
    }
    #expect(
      texts[3].indices.allSatisfy { number in
        let own = inner[number + 1]
        return pools[0].text(Symbol(raw: mappings[1][Int(own)])) == texts[3][number]
      })
  }
}
