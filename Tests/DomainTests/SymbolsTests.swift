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

  @Test func `an empty text is not an absent one`() {
    let symbols = Symbols()
    #expect(!symbols.intern("").isAbsent)
    #expect(symbols.list(symbols.intern(list: ["a", "", "b"])) == ["a", "", "b"])
    #expect(symbols.list(symbols.intern(list: [])) == [])
  }

  @Test func `merging gives each text of the other pool its number here`() {
    let (left, right) = (Symbols(), Symbols(seed: 7))
    _ = ["a", "b"].map(left.intern)
    let other = ["b", "c"].map(right.intern)
    let mapping = left.merge(right)
    #expect(other.map { left.text(Symbol(raw: mapping[Int($0.raw)])) } == ["b", "c"])
  }
}
