import Testing

@testable import Tool

struct JSONPrinterTests {
  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\u{0}\u{1F}\n\r\t", #""\u0000\u001f\n\r\t""#),
    ("é한\u{1F600}", "\"é한\u{1F600}\""), ("", "\"\""),
  ])
  func `escapes what JSON asks for and nothing else`(text: String, json: String) {
    #expect(JSONPrinter.quoted(text) == json)
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
}
