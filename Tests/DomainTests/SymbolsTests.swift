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
    large.expect(100_000)
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

  @Test func `merging gives each text of the other pool its number here`() {
    let (left, right) = (Symbols(), Symbols(seed: 7))
    _ = ["a", "b"].map(left.intern)
    _ = left.intern("192.0.2.1")
    let texts = ["b", "c", "192.0.2.1", "192.0.2.2"]
    let other = texts.map(right.intern)
    let mapping = left.merge(right)
    #expect(other.map { left.text(Symbol(raw: mapping[Int($0.raw)])) } == texts)
    #expect(left.count == 6)
  }
}
