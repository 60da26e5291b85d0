/// One text in the languages of the program.
package struct Worded: Hashable, Sendable {
  package var english: String
  package var korean: String

  package init(_ english: String, _ korean: String) {
    (self.english, self.korean) = (english, korean)
  }
}
