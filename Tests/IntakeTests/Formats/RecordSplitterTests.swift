import Testing

@testable import Intake

struct RecordSplitterTests {
  @Test(
    arguments: [
      ("{}", 1), ("[{},{}]", 2), ("{\"records\":[{}]}", 1), ("{}\n{}\n", 2), ("[]", 0),
      ("{\"@odata.context\":\"x\",\"value\": [\n{},\n{}\n],\"next\":[{}]}", 2),
      ("{\"t\":\"h\",\"data\":{\"events\":[{\"data\":{}},{}]}}\n{\"data\":{\"events\":[{}]}}", 3),
      ("[{\"records\":[{}]},{\"Records\":[{},{}]}]", 3), ("\u{FEFF}{}\n{}", 2),
      ("{\"note\":\"\\\"records\\\":[{\",\"a\":[{}]}", 1),
    ])
  func `finds the records in every wrapping`(text: String, count: Int) {
    for size in [1, 3, 1000] {
      let pieces = RecordSplitter.pieces(text, size: size)
      #expect(pieces.filter { $0.hasPrefix("{") }.count == count, "\(text) by \(size)")
      #expect(pieces.count == count, "\(text) by \(size): \(pieces)")
    }
  }

  @Test(
    arguments: [
      "{\"a\":1,\"b\":\"x", "{\"a\":1,\"b\":", "{\"a\":{\"b\":[1,", "{\"a\":\"x\\", "{\"a\":1",
      "{\"a\":[{\"b\":1},{", "{\"a\":[", "{",
    ])
  func `a torn line costs one reject and no line after it`(torn: String) {
    let pieces = RecordSplitter.pieces("{\"n\":1}\n\(torn)\n{\"n\":2}\n{\"n\":3}\n")
    #expect(pieces == ["{\"n\":1}", "torn-line", "{\"n\":2}", "{\"n\":3}"])
  }

  @Test func `a torn first line costs no line after it`() {
    #expect(RecordSplitter.pieces("{\"a\":[{\"b\":\n{\"n\":2}") == ["torn-line", "{\"n\":2}"])
  }

  @Test func `a torn record in an indented array costs no record after it`() {
    let text = """
      [
        {
          "n": 1,
          "in": [
            {
              "b": "cut of
        },
        {
          "n": 2
        }
      ]
      """
    let pieces = RecordSplitter.pieces(text)
    #expect(pieces.count == 2)
    #expect(pieces.first == "torn-line")
    #expect(pieces.last?.contains("\"n\": 2") == true)
  }

  @Test func `a torn post costs no post after it`() {
    let post = "{\"data\":{\"events\":[{\"n\":1},{\"n\":2}]}}"
    let pieces = RecordSplitter.pieces("\(post.prefix(25))\n\(post)\n\(post.prefix(34))\n\(post)")
    #expect(
      pieces == [
        "torn-line", "{\"n\":1}", "{\"n\":2}", "{\"n\":1}", "{\"n\":2}", "torn-line", "{\"n\":1}",
        "{\"n\":2}",
      ])
  }

  @Test(arguments: ["nonsense", "\"text", "12, 13", "]", "}", "true"])
  func `what is no record costs at most one reject`(text: String) {
    let pieces = RecordSplitter.pieces("\(text)\n{\"n\":1}\n")
    #expect(pieces.last == "{\"n\":1}")
    #expect(pieces.count <= 2)
  }

  @Test func `keeps memory and time bounded for deep nesting`() {
    let deep = String(repeating: "{\"a\":", count: 20_000)
    #expect(RecordSplitter.pieces(deep + "\n{\"n\":1}") == ["too-deep", "{\"n\":1}"])
    let lists = String(repeating: "[", count: 20_000)
    #expect(RecordSplitter.pieces(lists + "\n{\"n\":1}").last == "{\"n\":1}")
  }
}
