/// What a look at an archive found: whether each file is as it was signed.
package struct ArchiveVerification: Sendable {
  /// What is wrong; none where all is as it was signed.
  package private(set) var findings: [Finding] = []
  package private(set) var manifest: EvidenceManifest?
  /// Of the key inside, which anybody can have made.
  package private(set) var fingerprint: String?

  package struct Finding: Hashable, Sendable {
    /// A file's name, or `archive structure`.
    package var file: String
    package var kind: Kind
  }

  package enum Kind: String, Sendable {
    case changed, missing, unlisted
    case wrongSignature = "wrong signature"
    case otherKey = "signed with another key"
  }

  package static let structure = "archive structure"

  package var isSound: Bool { findings.isEmpty }

  /// Looks at an archive; `known` is the signer's key where it came by another way.
  package init(_ archive: [UInt8], known: VerifyingKey? = nil) {
    guard let entries = ZipReader.entries(archive) else {
      note(Self.structure, .changed)
      return
    }
    var files: [String: [UInt8]] = [:]
    for entry in entries {
      if files[entry.name] != nil { note(entry.name, .unlisted) }
      if entry.bytes == nil { note(entry.name, .changed) }
      files[entry.name] = entry.bytes ?? []
    }
    let inside = files[EvidenceArchive.publicKey]
      .flatMap { VerifyingKey(pem: String(decoding: $0, as: UTF8.self)) }
    fingerprint = inside?.fingerprint
    if let known, let inside, known.fingerprint != inside.fingerprint {
      note(EvidenceArchive.publicKey, .otherKey)
    }
    check(files, known ?? inside)
    // Where a file is wrong the signature over everything is, too, and says nothing more.
    if findings.isEmpty, let key = known ?? inside, !Self.isWhole(archive, key) {
      note(Self.structure, .changed)
    }
  }

  /// The files of an archive, whoever signed it; `nil` where its structure is not sound or a file is damaged.
  package static func files(_ archive: [UInt8]) -> [ArchiveMember]? {
    guard let entries = ZipReader.entries(archive) else { return nil }
    let members = entries.compactMap { entry in
      entry.bytes.map { ArchiveMember(entry.name, $0) }
    }
    return members.count == entries.count ? members : nil
  }

  private mutating func note(_ file: String, _ kind: Kind) {
    guard !findings.contains(where: { $0.file == file }) else { return }
    findings.append(Finding(file: file, kind: kind))
  }

  private mutating func check(_ files: [String: [UInt8]], _ key: VerifyingKey?) {
    let own = [EvidenceArchive.manifest, EvidenceArchive.signature, EvidenceArchive.publicKey]
    for name in own where files[name] == nil { note(name, .missing) }
    guard let text = files[EvidenceArchive.manifest],
      let signature = files[EvidenceArchive.signature]
    else { return }
    let areOurs = !findings.contains { own.contains($0.file) }
    if key == nil { note(EvidenceArchive.publicKey, .changed) }
    if areOurs, let key, !key.isValid(signature, of: text) {
      note(EvidenceArchive.manifest, .wrongSignature)
    }
    guard let manifest = EvidenceManifest(text: text) else {
      note(EvidenceArchive.manifest, .changed)
      return
    }
    self.manifest = manifest
    checkFiles(files, manifest, besides: own)
  }

  private mutating func checkFiles(
    _ files: [String: [UInt8]], _ manifest: EvidenceManifest, besides own: [String]
  ) {
    var listed: Set<String> = []
    for file in manifest.files {
      listed.insert(file.name)
      guard let bytes = files[file.name] else {
        note(file.name, .missing)
        continue
      }
      if bytes.count != file.bytes || Digest(of: bytes).hex != file.sha256 {
        note(file.name, .changed)
      }
    }
    for name in files.keys.sorted() where !listed.contains(name) && !own.contains(name) {
      note(name, .unlisted)
    }
  }

  /// Whether the signature in the comment is over all bytes before it.
  private static func isWhole(_ archive: [UInt8], _ key: VerifyingKey) -> Bool {
    let comment = archive.suffix(EvidenceArchive.commentSize)
    guard comment.starts(with: EvidenceArchive.mark),
      let signature = Hex.bytes(
        String(decoding: comment.dropFirst(EvidenceArchive.mark.count), as: UTF8.self))
    else { return false }
    return key.isValid(signature, of: Array(archive.dropLast(EvidenceArchive.commentSize)))
  }
}
