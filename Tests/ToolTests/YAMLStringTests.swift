import Testing

@testable import Tool

struct YAMLStringTests {
  @Test(arguments: [
    ("", #""""#), ("이름: x", #""이름: x""#), (#"a "b" \c"#, #""a \"b\" \\c""#),
    ("a\nb\tc\r", #""a\nb\tc\u000d""#), ("\u{85}\u{2028}\u{FEFF}", #""\u0085\u2028\ufeff""#),
    ("\u{1F600}", "\"\u{1F600}\""),
  ])
  func `stands on one line, and says what cannot be seen`(text: String, quoted: String) {
    #expect(YAMLString.quoted(text) == quoted)
  }
}
