/// The parts of a path that an indicator's id and family repeat.
struct FileName {
  let stem: String
  /// The folder that holds the file, where the path names one.
  let folder: String?

  init(_ path: String) {
    let parts = path.split(separator: "/")
    let last = parts.last.map(String.init) ?? ""
    stem = last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
    folder = parts.count > 1 ? String(parts[parts.count - 2]) : nil
  }
}
