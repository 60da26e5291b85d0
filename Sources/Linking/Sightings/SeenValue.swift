/// Something seen with a subject, in its one form: a text of the store, or one that no event holds as it stands.
enum SeenValue: Hashable, Sendable {
  case number(UInt32)
  case text(String)
}
