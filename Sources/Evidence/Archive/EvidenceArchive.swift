import Domain

/// An archive of evidence: files, a manifest that lists them, its signature, and one more over the whole archive.
package enum EvidenceArchive {
  package static let manifest = "manifest.json"
  package static let signature = "manifest.sig"
  package static let publicKey = "public-key.pem"
  package static let readme = "README.txt"

  /// What stands before the signature over all bytes, in the archive's comment.
  static let mark = Array("bonafide-ed25519:".utf8)
  static let commentSize = mark.count + 128

  /// Makes one; `nil` where the ZIP library refuses.
  ///
  /// - Shape: files in byte order of their names; the same input and key give the same bytes.
  package static func make(
    _ members: [ArchiveMember], _ manifest: EvidenceManifest, key: SigningKey
  ) -> [UInt8]? {
    let own = [
      ArchiveMember(readme, readmeText), ArchiveMember(publicKey, key.publicKey.pem),
    ]
    let files = (members + own).sorted {
      Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8))
    }
    var manifest = manifest
    manifest.files = files.map(EvidenceManifest.File.init)
    let text = manifest.text()
    guard let signature = key.signature(of: text) else { return nil }
    let signed =
      [ArchiveMember(self.manifest, text), ArchiveMember(self.signature, signature)] + files
    let placeholder = mark + [UInt8](repeating: 0x30, count: 128)
    guard let archive = ZipWriter.archive(signed, comment: placeholder) else { return nil }
    let body = Array(archive.dropLast(commentSize))
    guard archive.suffix(commentSize).elementsEqual(placeholder),
      let whole = key.signature(of: body)
    else { return nil }
    return body + mark + Array(ContentHash.hex(of: whole).utf8)
  }

  private static let readmeText = """
    This archive holds a packet, the records that its signals rest on in their own bytes, and what they came from.

    bonafide report verify FILE.zip --key PUBLIC-KEY.pem

    checks all of it offline and names each file that was changed. Without the program:

    1. Compare public-key.pem with the key that you were given by another way.
    2. openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.sig
    3. Compare the SHA-256 digest of each file with the one in manifest.json (sha256sum).

    The archive's comment holds one more signature, over all bytes before the comment.

    A packet says what was claimed, what was observed and what people concluded. It is no verdict on anybody.

    """
}
