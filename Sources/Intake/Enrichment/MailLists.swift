import Domain
import Foundation

/// Domains of mail that anybody can have, and of mailboxes made to be thrown away: lists that were imported.
package struct MailLists: Sendable {
  private var lists: [MailListKind: MailList] = [:]
  /// Files that are no lists of ours.
  private(set) var unreadable: [String] = []

  package init() {}

  /// Reads the lists of a folder; none where there are none.
  package init(folder: String) {
    for kind in MailListKind.allCases {
      guard let data = FileManager.default.contents(atPath: MailList.path(of: kind, in: folder))
      else { continue }
      lists[kind] = MailList(kept: String(decoding: data, as: UTF8.self), as: kind)
      if lists[kind] == nil { unreadable.append(MailList.path(of: kind, in: folder)) }
    }
  }

  package var isEmpty: Bool { lists.isEmpty }

  /// Whether a domain on no list is known to be on none.
  var isWhole: Bool { lists.count == MailListKind.allCases.count }

  package mutating func add(_ list: MailList) { lists[list.kind] = list }

  package subscript(kind: MailListKind) -> MailList? { lists[kind] }

  /// The list on which the domain of an address stands, or a domain above it.
  func kind(of address: String) -> FactSource.Kind? {
    guard let at = address.lastIndex(of: "@") else { return nil }
    let domain = address[address.index(after: at)...].lowercased()
    for kind in [MailListKind.disposable, .free] where lists[kind]?.holds(domain) == true {
      return kind.fact
    }
    return nil
  }

  func source(_ kind: FactSource.Kind) -> FactSource? {
    MailListKind.allCases.first { $0.fact == kind }.flatMap { lists[$0] }.map {
      FactSource(kind, list: $0.name, version: $0.version, date: $0.date)
    }
  }
}
