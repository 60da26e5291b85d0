import Testing

@testable import Tool

struct CSVTextTests {
  @Test func `a file has a byte-order mark, and ends each row`() {
    #expect(CSVText.file([["a", "b"], ["", "나"]]) == "\u{FEFF}a,b\r\n,나\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", #""a,b""#), (#"say "b""#, #""say ""b""""#), ("a;b", #""a;b""#),
    ("a\r\nb", "\"a\r\nb\""), ("=1+1", "'=1+1"), ("-1,5", #""'-1,5""#), ("@x", "'@x"),
  ])
  func `a cell is quoted where it must be, and is no formula`(cell: String, written: String) {
    #expect(CSVText.line([cell]) == written)
  }
}
