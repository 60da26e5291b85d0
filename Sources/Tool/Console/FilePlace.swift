import Domain
import Glibc

/// Questions to the file system that the commands ask.
package enum FilePlace {
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether both paths name one existing file, through links too.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    var (one, two) = (stat(), stat())
    guard stat(left, &one) == 0, stat(right, &two) == 0 else { return false }
    return one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }

  /// The day on which a file was last changed, `YYYY-MM-DD`.
  static func day(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "unknown" }
    return Moment(milliseconds: Int64(status.st_mtim.tv_sec) * 1000).date
  }

  /// Makes a folder, its parents too, unless it is there; says `false` where that is not possible.
  static func makeFolder(_ path: String) -> Bool {
    if isFolder(path) { return true }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex,
      !makeFolder(String(path[..<slash]))
    {
      return false
    }
    return mkdir(path, 0o755) == 0 || isFolder(path)
  }

  static func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// The running program's own file, or an empty text where the system does not say.
  static func executable() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// A folder and all that contain it, innermost first.
  static func ancestors(of path: String) -> [String] {
    var parts = path.split(separator: "/")
    var folders: [String] = []
    while true {
      folders.append("/" + parts.joined(separator: "/"))
      if parts.popLast() == nil { return folders }
    }
  }
}
