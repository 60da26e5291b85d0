import Testing

@testable import Tool

struct JSONPrinterTests {
  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\u{0}\u{1F}\n\r\t", #""\u0000\u001f\n\r\t""#),
    ("é한\u{1F600}", "\"é한\u{1F600}\""), ("", "\"\""),
  ])
  func `escapes what JSON asks for and nothing else`(text: String, json: String) {
    var out = JSONBytes(indented: false)
    out.quote(text)
    #expect(String(decoding: out.bytes, as: UTF8.self) == json)
  }

  @Test(arguments: [
    (31.0, "31.0"), (-0.0, "0.0"), (0.1, "0.1"), (-8.5, "-8.5"), (.infinity, "null"),
    (.nan, "null"),
  ])
  func `prints decimals shortest, always with a fraction`(number: Double, json: String) {
    #expect(JSONPrinter.decimal(number) == json)
  }

  @Test func `keeps the order of keys and prints one line where asked`() {
    let sink = MemorySink()
    JSONPrinter(sink, indented: false).print(
      .object(["b": .number(5), "a": .array([.null, .flag(true)]), "c": .object([])]))
    #expect(sink.text == #"{"b":5,"a":[null,true],"c":{}}"# + "\n")
  }

  @Test(arguments: [1, 2, 3]) func `writes long lists in order, by any number of threads`(
    threads: Int
  ) {
    let sink = MemorySink()
    JSONPrinter(sink, indented: false, threads: threads).print(
      .object([
        "all": .list(count: 5000) { .integer($0) }, "none": .list(count: 0) { .integer($0) },
      ]))
    let all = (0..<5000).map(String.init).joined(separator: ",")
    #expect(sink.text == #"{"all":["# + all + #"],"none":[]}"# + "\n")
  }
}
