/// Who belongs together by a text that each declares.
struct LiveFellows: Sendable {
  private var names: [String: Set<String>] = [:]

  subscript(text: String?) -> Set<String> { text.flatMap { names[$0] } ?? [] }

  /// Takes a subject from one text to another; `nil` is none.
  mutating func move(_ name: String, from old: String?, to new: String?) {
    guard old != new else { return }
    if let old {
      names[old]?.remove(name)
      if names[old]?.isEmpty == true { names[old] = nil }
    }
    if let new { names[new, default: []].insert(name) }
  }
}
