/// A value as it is repeated in a problem: one line, not too long.
func shown(_ text: String) -> String {
  let line = String(
    String.UnicodeScalarView(
      text.unicodeScalars.prefix(61).map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  if line.isEmpty { return "nothing" }
  return line.unicodeScalars.count > 60
    ? String(line.unicodeScalars.prefix(60)) + "…" : line
}

/// The words that are allowed, in order: `one of a, b, c`.
func oneOf(_ words: some Sequence<String>) -> String {
  let sorted = words.sorted()
  return sorted.count == 1 ? sorted.joined() : "one of " + sorted.joined(separator: ", ")
}
