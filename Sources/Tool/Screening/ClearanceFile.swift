import Domain
import Foundation

/// A site's file of what was cleared: new ones go to its end, and what stands there stays.
enum ClearanceFile {
  /// Writes one down; says whether it could be written.
  static func add(_ clearance: Clearance, site: String) -> Bool {
    let path = "\(site)/\(Clearance.file)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { return false }
    // One write of the whole entry: whoever is killed leaves none or all of it.
    let bytes = Array(text(clearance).utf8)
    return bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, bytes.count) } == bytes.count
      && fsync(descriptor) == 0
  }

  static func text(_ clearance: Clearance) -> String {
    var lines = ["- entity: \(YAMLString.quoted(clearance.entity))"]
    if let subject = clearance.subject { lines.append("  subject: \(YAMLString.quoted(subject))") }
    if let name = clearance.name { lines.append("  name: \(YAMLString.quoted(name))") }
    lines += [
      "  by: \(YAMLString.quoted(clearance.by))", "  why: \(YAMLString.quoted(clearance.why))",
      "  on: \(YAMLString.quoted(clearance.on))", "  until: \(YAMLString.quoted(clearance.until))",
      "  asked: \(YAMLString.quoted(clearance.asked))",
      "  entry: \(YAMLString.quoted(clearance.entry))",
    ]
    return "\n" + lines.joined(separator: "\n") + "\n"
  }
}
