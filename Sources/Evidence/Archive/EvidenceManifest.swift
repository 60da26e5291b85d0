internal import Foundation

/// What an archive holds and what it was made from; it is signed.
package struct EvidenceManifest: Codable, Hashable, Sendable {
  package var version = 1
  /// The program and its version.
  package var program: String
  /// The catalogue in force.
  package var catalogue: String
  /// The moment of the scan; no clock was read.
  package var asOf: String?
  package var subject: String
  /// Whom the packet is for.
  package var authority: String
  package var redaction: Redaction
  /// Lists that were in force, with their versions.
  package var lists: [List]
  /// The files from which records were taken.
  package var sources: [Source]
  /// Every file of the archive but the manifest and its signature, in byte order.
  package var files: [File] = []

  package init(
    program: String, catalogue: String, asOf: String?, subject: String, authority: String,
    redaction: Redaction
  ) {
    (self.program, self.catalogue, self.asOf) = (program, catalogue, asOf)
    (self.subject, self.authority, self.redaction) = (subject, authority, redaction)
    (lists, sources) = ([], [])
  }

  package struct List: Codable, Hashable, Sendable {
    package var name: String
    package var version: String
    package init(name: String, version: String) { (self.name, self.version) = (name, version) }
  }

  package struct Source: Codable, Hashable, Sendable {
    package var path: String
    package var format: String
    /// As it lay on disk; absent where it was no file.
    package var bytes: Int?
    package var sha256: String?
    package var records: Int

    package init(path: String, format: String, bytes: Int?, sha256: String?, records: Int) {
      (self.path, self.format, self.records) = (path, format, records)
      (self.bytes, self.sha256) = (bytes, sha256)
    }
  }

  package struct File: Codable, Hashable, Sendable {
    package var name: String
    package var bytes: Int
    package var sha256: String

    package init(_ member: ArchiveMember) {
      (name, bytes) = (member.name, member.bytes.count)
      sha256 = Digest(of: member.bytes).hex
    }
  }

  /// As text, the same each time.
  package func text() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { Array($0) + [0x0A] } ?? []
  }

  package init?(text: [UInt8]) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let manifest = try? decoder.decode(EvidenceManifest.self, from: Data(text)) else {
      return nil
    }
    self = manifest
  }
}
