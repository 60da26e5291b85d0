extension Dossier {
  /// The folder that all files of the records are in, with its slash; empty where there is none.
  var folder: String {
    var shared: [Substring]?
    for file in Set(records.map(\.file)).sorted() {
      let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      shared = shared.map { zip($0, parts).prefix { $0 == $1 }.map(\.0) } ?? Array(parts)
    }
    let folder = (shared ?? []).joined(separator: "/")
    return folder.isEmpty ? "" : folder + "/"
  }

  /// The same with references that do not repeat the folder.
  func withoutFolder() -> Dossier {
    let folder = folder
    guard !folder.isEmpty else { return self }
    /// A place in a file; an event's own id stays as it is.
    func short(_ reference: String) -> String {
      guard reference.hasPrefix(folder), let colon = reference.lastIndex(of: ":"),
        Int(reference[reference.index(after: colon)...]) != nil
      else { return reference }
      return String(reference.dropFirst(folder.count))
    }
    var dossier = self
    for index in dossier.records.indices {
      dossier.records[index].reference = short(records[index].reference)
    }
    for index in dossier.sights.indices {
      dossier.sights[index].evidence = sights[index].evidence.map(short)
    }
    return dossier
  }
}
