package import Domain
import Foundation

/// One list of domains.
package struct MailList: Sendable {
  package let kind: MailListKind
  package let name: String
  package let version: String
  package let date: String
  private let domains: Set<String>

  package var count: Int { domains.count }

  /// Takes in somebody's list: one domain a line, or a JSON array of them; what is no domain is counted.
  package static func reading(
    _ text: String, as kind: MailListKind, name: String, version: String?, date: String
  ) -> (list: MailList, rejects: Capped<IntakeSummary.Reject>) {
    var (domains, rejects, rejected) = (Set<String>(), [IntakeSummary.Reject](), 0)
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      for part in line.prefix(while: { $0 != "#" }).split(whereSeparator: { ",[]\"".contains($0) })
      {
        let domain = part.trimmingCharacters(in: .whitespaces).lowercased()
        if domain.isEmpty { continue }
        if isDomain(domain) {
          domains.insert(domain.hasPrefix("@") ? String(domain.dropFirst()) : domain)
        } else {
          rejected += 1
          if rejects.count < Capped<IntakeSummary.Reject>.limit {
            rejects.append(
              .init(
                at: "\(name):\(number + 1):1", problem: "bad-value", have: "something else",
                want: "a domain, as example.com"))
          }
        }
      }
    }
    let list = MailList(
      kind: kind, name: name, version: version ?? AddressList.fingerprint(text), date: date,
      domains: domains)
    return (list, Capped(first: rejects, total: rejected))
  }

  private init(
    kind: MailListKind, name: String, version: String, date: String, domains: Set<String>
  ) {
    (self.kind, self.name, self.version) = (kind, name, version)
    (self.date, self.domains) = (date, domains)
  }

  /// Reads the text in which a list is kept; `nil` where it is not one.
  package init?(kept text: String, as kind: MailListKind) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 4, lines[0] == kind.rawValue else { return nil }
    self.init(
      kind: kind, name: lines[1], version: lines[2], date: lines[3],
      domains: Set(lines.dropFirst(4).filter { !$0.isEmpty }))
  }

  /// The text in which it is kept: a head of four lines, then a domain a line.
  package var text: String {
    let head = [kind.rawValue, name, version, date].map {
      String($0.map { $0.isNewline ? " " : $0 })
    }
    return (head + domains.sorted()).joined(separator: "\n") + "\n"
  }

  package static func path(of kind: MailListKind, in folder: String) -> String {
    "\(folder)/\(kind.rawValue).list"
  }

  /// Keeps it in a folder, in place of the one of its kind; nothing half-written is ever seen.
  ///
  /// - Throws: what the file system says.
  package func keep(in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(
      toFile: Self.path(of: kind, in: folder), atomically: true, encoding: .utf8)
  }

  /// Whether the domain or one above it stands in the list.
  func holds(_ domain: String) -> Bool {
    var rest = domain[...]
    while rest.contains(".") {
      if domains.contains(String(rest)) { return true }
      rest = rest.drop { $0 != "." }.dropFirst()
    }
    return false
  }

  private static func isDomain(_ text: String) -> Bool {
    let parts = text.drop { $0 == "@" }.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && text.utf8.count <= 253
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}
