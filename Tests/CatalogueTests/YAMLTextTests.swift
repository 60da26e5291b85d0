import Catalogue
import Domain
import Testing

struct YAMLTextTests {
  @Test(arguments: [
    ("", "1:1: empty-file: have nothing; want a map of keys and values"),
    ("# nothing", "1:1: empty-file: have nothing; want a map of keys and values"),
    ("a: &x [1]\nb: *x", "2:4: alias: have an alias; want the values written out"),
    ("id: 1\nid: 2", "1:1: duplicate-key: have id more than once; want it once"),
    (
      String(repeating: "x", count: 300_000),
      "1:1: too-large: have 300000 bytes; want at most 262144"
    ),
  ])
  func `refuses what no indicator needs`(text: String, problem: String) {
    #expect(IndicatorText.read(text).problems.contains(problem))
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
    String(repeating: "{a: ", count: 900) + "1" + String(repeating: "}", count: 900),
    "\u{0}", "\u{FEFF}", "a: \"\\uD800\"", "? [a]\n: b", "--- a\n--- b", "!!binary x", "*a", "&a x",
    "%YAML 9.9\n---\na", "\t", "a: b: c", "watch: {window: {event: {}}}", "settings: {x: {is: {}}}",
    "examples: [{events: [[], {}, '\"', 99999d00:00 a]}]",
  ])
  func `answers any text with problems`(text: String) {
    #expect(!IndicatorText.read(text).problems.isEmpty)
  }

  @Test func `survives every beginning of a sound file`() {
    let bytes = Array(IndicatorText.sound.utf8)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      _ = IndicatorText.read(String(decoding: bytes[..<count], as: UTF8.self))
    }
  }

  @Test func `survives any byte in place of another`() {
    let bytes = Array(IndicatorText.sound.utf8)
    for index in stride(from: 0, to: bytes.count, by: 11) {
      for byte in Array("[]{}:&*\"'\n$ ".utf8) {
        var changed = bytes
        changed[index] = byte
        _ = IndicatorText.read(String(decoding: changed, as: UTF8.self))
      }
    }
  }
}
