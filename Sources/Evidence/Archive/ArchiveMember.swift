/// One file inside an archive.
package struct ArchiveMember: Hashable, Sendable {
  /// Its path in the archive: `packet/packet.html`.
  package var name: String
  package var bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

  package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
}
