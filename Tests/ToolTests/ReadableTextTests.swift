import Testing

@testable import Tool

struct ReadableTextTests {
  @Test func `spells out what could steer a terminal`() {
    #expect("a\u{1B}[31m\u{202E}b\n".readable == "a\\u{1b}[31m\\u{202e}b\\u{a}")
    #expect("한글 é".readable == "한글 é")
  }

  @Test func `wraps at columns, counting wide characters twice`() {
    #expect("한글 한글 ab".wrapped(width: 10, indent: 1) == " 한글 한글\n ab")
  }

  @Test func `turns a path into a URI reference`() {
    #expect(FileReference("a b/c:1.jsonl").uri == "a%20b/c%3A1.jsonl")
    #expect(FileReference("/data/é.jsonl").uri == "file:///data/%C3%A9.jsonl")
  }
}
