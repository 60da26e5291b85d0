import Testing

@testable import Tool

struct IntakeNotesTests {
  @Test func `tells on stderr what could not be used`() {
    let (out, err) = (MemorySink(), MemorySink())
    IntakeNotes.print(MadeUp.intake, to: Console(out: out, err: err))
    #expect(out.text.isEmpty)
    #expect(
      err.text == """
        in/notes.txt: ignored: not an event file
        a.jsonl:12:8: bad-time: have "31/12/2025"; want RFC 3339 with zone
        … and 6 more rejected; --rejects FILE writes them all
        protected fields dropped, no rule can see them: gender 4, accent 1
        unknown fields, kept out of rules: login.succeeded.colour 2

        """)
  }
}
