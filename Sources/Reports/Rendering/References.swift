/// Names of events in little room: lines of one file are listed behind the file's name.
package enum References {
  package static func text(_ references: [String]) -> String {
    var (parts, file): ([String], Substring?) = ([], nil)
    for reference in references {
      guard let colon = reference.lastIndex(of: ":"), colon != reference.startIndex,
        Int(reference[reference.index(after: colon)...]) != nil
      else {
        parts.append(reference)
        file = nil
        continue
      }
      let name = reference[..<colon]
      parts.append(name == file ? String(reference[reference.index(after: colon)...]) : reference)
      file = name
    }
    return parts.joined(separator: ", ")
  }
}
