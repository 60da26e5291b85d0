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
    var lines = ["- entity: \(quoted(clearance.entity))"]
    if let subject = clearance.subject { lines.append("  subject: \(quoted(subject))") }
    if let name = clearance.name { lines.append("  name: \(quoted(name))") }
    lines += [
      "  by: \(quoted(clearance.by))", "  why: \(quoted(clearance.why))",
      "  on: \(quoted(clearance.on))", "  until: \(quoted(clearance.until))",
      "  asked: \(quoted(clearance.asked))", "  entry: \(quoted(clearance.entry))",
    ]
    return "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// A text in YAML's double quotes.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default:
        let isPlain =
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && ![0x2028, 0x2029, 0xFEFF].contains(scalar.value)
        let hex = String(scalar.value, radix: 16)
        out +=
          isPlain
          ? String(Character(scalar))
          : "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      }
    }
    return out + "\""
  }
}
