import Domain
import Foundation

/// Turns the paths of a command into the files to read, in order.
struct InputFinder {
  private(set) var files: [InputFile] = []
  /// What lies in folders and is not read.
  private(set) var ignored: [String] = []

  /// Finds everything behind `paths`, before anything is read.
  ///
  /// - Throws: ``IntakeError`` for the first path that is missing or may not be read.
  init(_ paths: [String], walksFolders: Bool = true) throws(IntakeError) {
    for path in paths {
      if path == "-" || !walksFolders {
        files.append(InputFile(path: path, size: nil))
      } else {
        try add(path, isGiven: true, in: nil)
      }
    }
  }

  private mutating func add(
    _ path: String, isGiven: Bool, in folder: String?
  ) throws(IntakeError) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      guard isGiven else { return ignored.append(path) }
      throw errno == ENOENT || errno == ENOTDIR
        ? .notFound(path: path) : .cannotRead(path: path, reason: Self.reason())
    }
    if info.st_mode & S_IFMT == S_IFDIR {
      return try addFolder(path, isGiven ? nil : folder ?? Self.name(path))
    }
    guard isGiven || (info.st_mode & S_IFMT == S_IFREG && Self.mayHoldRecords(path)) else {
      return ignored.append(path)
    }
    guard access(path, R_OK) == 0 else {
      throw .cannotRead(path: path, reason: Self.reason())
    }
    let isRegular = info.st_mode & S_IFMT == S_IFREG
    files.append(
      InputFile(
        path: path, size: isRegular ? Int(info.st_size) : nil, isGiven: isGiven, folder: folder))
  }

  private mutating func addFolder(_ path: String, _ inside: String?) throws(IntakeError) {
    guard let folder = opendir(path) else {
      throw .cannotRead(path: path, reason: Self.reason())
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    for name in names.sorted(by: { $0.precedes($1) }) {
      if Self.isLinkedFolder(prefix + name) {
        ignored.append(prefix + name)  // a link may lead back up: it would never end
      } else {
        try add(prefix + name, isGiven: false, in: inside)
      }
    }
  }

  private static func isLinkedFolder(_ path: String) -> Bool {
    var (link, target) = (stat(), stat())
    return lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
      && stat(path, &target) == 0 && target.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file of a folder is called as event files are.
  static func holdsEvents(_ path: String) -> Bool { isJSON(path) || ends(path, [".jsonl"]) }

  /// Whether a file is called as lines are, and as one value over many lines is.
  static func isJSON(_ path: String) -> Bool { ends(path, [".json"]) }

  /// Whether a file of a folder is read if a reader knows its content.
  private static func mayHoldRecords(_ path: String) -> Bool {
    holdsEvents(path) || ends(path, [".ndjson", ".csv", ".tsv", ".xml"]) || holdsDocument(path)
  }

  /// Whether a file is called as documents and pictures are.
  static func holdsDocument(_ path: String) -> Bool {
    let name = name(path).lowercased()
    return DocumentSort.endings.contains { name.hasSuffix($0) }
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func ends(_ path: String, _ endings: [String]) -> Bool {
    endings.contains { ending in
      ["", ".gz", ".zst"].contains { path.hasSuffix(ending + $0) }
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
