import Domain
import TestKit
import Testing

@testable import Detection

struct BoundTextTestTests {
  func holds(_ test: FieldTest.Test, _ text: String) -> Bool {
    BoundTextTest(test, Directory(EventStore([]))).holds(text, at: 0)
  }

  @Test(arguments: [
    (TextPlace.anywhere, "Chrome Remote Desktop Host", true), (.beginning, "Remote desktop", true),
    (.beginning, "A remote desktop", false), (.end, "my REMOTE-DESKTOP", true),
    (.end, "remote desktops", false),
    (.mailbox, "remote desktop@example.com", true), (.mailbox, "me@remote-desktop.example", false),
  ])
  func `holds a word whatever its capitals and marks`(place: TextPlace, text: String, holds: Bool) {
    #expect(self.holds(.holds(["rémote desktop"], at: place), text) == holds)
  }

  @Test(arguments: [
    ("dev2048@example.com", true), ("dev204@example20480.com", false), ("20 48", false),
  ])
  func `counts digits before the mark`(text: String, holds: Bool) {
    #expect(self.holds(.digitsInRow(4), text) == holds)
  }

  @Test(arguments: [
    ("a@mail.example", true), ("a@eu.mail.example", true), ("a@xmail.example", false),
    ("none", false),
  ])
  func `knows domains and what lies under them`(text: String, holds: Bool) {
    #expect(self.holds(.domainIsOne(of: ["mail.example"]), text) == holds)
  }
}
