import Foundation

/// The lists that were imported into a folder, at most one of a kind.
package struct AddressLists: Sendable {
  package private(set) var lists: [AddressListKind: AddressList] = [:]
  /// Files that are no lists of ours.
  package private(set) var unreadable: [String] = []
  /// What is known of domains of mail.
  package var mail = MailLists()

  package init() {}

  /// Reads every list of a folder; none where there is no folder.
  package init(folder: String) {
    mail = MailLists(folder: folder)
    unreadable = mail.unreadable
    for kind in AddressListKind.allCases {
      let path = Self.path(of: kind, in: folder)
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      if let list = AddressList(kept: Array(data)), list.kind == kind {
        lists[kind] = list
      } else {
        unreadable.append(path)
      }
    }
  }

  package var isEmpty: Bool { lists.isEmpty }

  package mutating func add(_ list: AddressList) { lists[list.kind] = list }

  package static func path(of kind: AddressListKind, in folder: String) -> String {
    "\(folder)/\(kind.rawValue).list"
  }

  /// Keeps a list in a folder, in place of the one of its kind; nothing half-written is ever seen.
  ///
  /// - Throws: what the file system says.
  package static func keep(_ list: AddressList, in folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try list.text.write(
      toFile: path(of: list.kind, in: folder), atomically: true, encoding: .utf8)
  }

  /// What the lists know of an address: its country, its network's number, and the kind of network.
  func facts(of address: String, asn known: Double?) -> Facts {
    guard let number = AddressNumber(address) else { return Facts() }
    var facts = Facts()
    facts.country = lists[.country]?.value(of: number).map {
      String(decoding: [UInt8($0 >> 8 & 255), UInt8($0 & 255)], as: UTF8.self)
    }
    facts.asn = lists[.asn]?.value(of: number).map(Double.init)
    let network = (known ?? facts.asn).flatMap(UInt32.init(exactly:))
    facts.network = AddressListKind.networks.first { kind in
      guard let list = lists[kind] else { return false }
      return list.value(of: number) != nil || network.map(list.names) == true
    }
    return facts
  }

  struct Facts {
    var country: String?
    var asn: Double?
    var network: AddressListKind?
  }
}
