import Domain
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
    let kinds = AddressListKind.allCases
    let found = Parallel.map(threads: 2, pieces: kinds.count) { piece in
      Self.read(Self.path(of: kinds[piece], in: folder))
    }
    for (kind, contents) in zip(kinds, found) {
      switch contents {
      case .none: break
      case .list(let list) where list.kind == kind: lists[kind] = list
      default: unreadable.append(Self.path(of: kind, in: folder))
      }
    }
  }

  private enum Contents: Sendable { case none, list(AddressList), other }

  private static func read(_ path: String) -> Contents {
    guard let data = FileManager.default.contents(atPath: path) else { return .none }
    return AddressList(kept: Array(data)).map(Contents.list) ?? .other
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

  /// What the lists know of an address; nothing where the text is none.
  func facts(of address: String) -> AddressFacts {
    AddressNumber(address).map(facts) ?? AddressFacts()
  }

  func facts(of address: AddressNumber) -> AddressFacts {
    AddressFacts(
      country: lists[.country]?.value(of: address).map(UInt16.init(truncatingIfNeeded:)) ?? 0,
      asn: lists[.asn]?.value(of: address),
      networks: kinds { $0.value(of: address) != nil })
  }

  /// The narrowest kind of network of an address with these facts, in a network of the number that is known besides, or of
  /// the list's.
  func network(of facts: AddressFacts, asn known: Double? = nil) -> AddressListKind? {
    let number = (known ?? facts.asn.map(Double.init)).flatMap(UInt32.init(exactly:))
    let named = number.map { number in kinds { $0.names(network: number) } } ?? 0
    let all = facts.networks | named
    return all == 0 ? nil : AddressListKind.networks[all.trailingZeroBitCount]
  }

  private func kinds(_ hasIt: (AddressList) -> Bool) -> UInt8 {
    var kinds: UInt8 = 0
    for (place, kind) in AddressListKind.networks.enumerated() where lists[kind].map(hasIt) == true
    {
      kinds |= 1 << UInt8(place)
    }
    return kinds
  }
}
