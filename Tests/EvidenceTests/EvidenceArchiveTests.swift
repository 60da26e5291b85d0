import Testing

@testable import Evidence

struct EvidenceArchiveTests {
  /// A key that is nobody's, so that every run makes the same bytes.
  static let key = SigningKey(
    pem: """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
      -----END PRIVATE KEY-----
      """)

  static func archive(
    _ members: [ArchiveMember] = [
      ArchiveMember("packet/packet.txt", "what was seen\n"),
      ArchiveMember("records/0001/000003.json", "{\"event\":\"x\"}"),
      ArchiveMember("records/0001/000004.json", ""),
    ], key: SigningKey? = key
  ) throws -> [UInt8] {
    let key = try #require(key)
    var manifest = EvidenceManifest(
      program: "0.1.0", catalogue: "2026.11", asOf: "2026-03-01T00:00:00Z", subject: "a1",
      authority: "ic3", redaction: .full)
    manifest.sources = [
      .init(path: "in/a.jsonl", format: "bonafide", bytes: 10, sha256: "00", records: 2)
    ]
    return try #require(EvidenceArchive.make(members, manifest, key: key))
  }

  @Test func `an archive as it was made is sound, and tells what it holds`() throws {
    let verification = ArchiveVerification(try Self.archive())
    #expect(verification.findings == [])
    #expect(verification.manifest?.subject == "a1")
    #expect(
      verification.manifest?.files.map(\.name) == [
        "README.txt", "packet/packet.txt", "public-key.pem", "records/0001/000003.json",
        "records/0001/000004.json",
      ])
    #expect(verification.fingerprint == Self.key?.publicKey.fingerprint)
  }

  @Test func `the same files and key give the same bytes`() throws {
    #expect(try Self.archive() == Self.archive())
  }

  @Test func `every flipped bit is found, and where it lies in a file the file is named`() throws {
    let archive = try Self.archive()
    let places = Self.places(archive)
    #expect(places.count == 7)
    for index in archive.indices {
      for bit in [UInt8(1), 0x10, 0x80] {
        var changed = archive
        changed[index] ^= bit
        let findings = ArchiveVerification(changed).findings
        let name = places.first { $0.range.contains(index) }?.name
        #expect(
          findings.map(\.file) == [name ?? ArchiveVerification.structure],
          "byte \(index) bit \(bit): \(findings)")
      }
    }
  }

  @Test func `what is cut off or put behind is found`() throws {
    let archive = try Self.archive()
    for count in [0, 1, 30, archive.count / 2, archive.count - 1] {
      #expect(!ArchiveVerification(Array(archive.prefix(count))).isSound)
    }
    #expect(!ArchiveVerification(archive + [0]).isSound)
    #expect(!ArchiveVerification([0] + archive).isSound)
  }

  @Test func `random damage never reads as sound`() throws {
    let archive = try Self.archive()
    var seed: UInt64 = 7
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    for _ in 0..<300 {
      var changed = archive
      for _ in 0...next(8) { changed[next(changed.count)] ^= UInt8(1 + next(255)) }
      if next(3) == 0 { changed.removeSubrange(next(changed.count)..<changed.count) }
      #expect(changed == archive || !ArchiveVerification(changed).isSound)
    }
  }

  @Test func `files that were exchanged, taken out or put in are named`() throws {
    let members = try #require(ZipReader.entries(try Self.archive())).map {
      ArchiveMember($0.name, $0.bytes ?? [])
    }
    var exchanged = members
    let place = try #require(members.firstIndex { $0.name == "packet/packet.txt" })
    exchanged[place].bytes = Array("what was not seen\n".utf8)
    #expect(try Self.verified(exchanged) == ["packet/packet.txt: changed"])
    exchanged.remove(at: place)
    #expect(try Self.verified(exchanged) == ["packet/packet.txt: missing"])
    #expect(
      try Self.verified(members + [ArchiveMember("packet/more.txt", "x")])
        == ["packet/more.txt: unlisted"])
    let manifest = try #require(members.firstIndex { $0.name == "manifest.json" })
    exchanged = members
    exchanged[manifest].bytes = Array(
      String(decoding: members[manifest].bytes, as: UTF8.self).replacing("ic3", with: "nis").utf8)
    #expect(try Self.verified(exchanged) == ["manifest.json: wrong signature"])
  }

  @Test func `an archive that somebody else signed anew shows only beside the known key`() throws {
    let other = SigningKey()
    let archive = try Self.archive(key: other)
    #expect(ArchiveVerification(archive).isSound)
    let known = try #require(Self.key?.publicKey)
    let findings = ArchiveVerification(archive, known: known).findings
    #expect(findings.contains { $0.file == "public-key.pem" && $0.kind == .otherKey })
    #expect(ArchiveVerification(archive, known: other.publicKey).isSound)
  }

  @Test func `what is no archive is said to be none`() {
    for bytes in [[], Array("PK".utf8), [UInt8](repeating: 0, count: 10_000)] {
      #expect(ArchiveVerification(bytes).findings.map(\.file) == [ArchiveVerification.structure])
    }
  }

  /// Packs files as they are, without signing anything anew, and looks at the result.
  private static func verified(_ members: [ArchiveMember]) throws -> [String] {
    let archive = try #require(
      ZipWriter.archive(
        members, comment: EvidenceArchive.mark + [UInt8](repeating: 0x30, count: 128)))
    return ArchiveVerification(archive).findings.map { "\($0.file): \($0.kind.rawValue)" }
  }

  /// Where the bytes of each file lie.
  private static func places(_ archive: [UInt8]) -> [(name: String, range: Range<Int>)] {
    var (places, at): ([(name: String, range: Range<Int>)], Int) = ([], 0)
    func number(_ offset: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(archive[at + offset + $1]) << (8 * $1) }
    }
    while at + 30 < archive.count, number(0, 4) == 0x0403_4B50 {
      let (size, nameSize, extra) = (number(18, 4), number(26, 2), number(28, 2))
      let name = String(decoding: archive[(at + 30)..<(at + 30 + nameSize)], as: UTF8.self)
      let start = at + 30 + nameSize + extra
      places.append((name, start..<(start + size)))
      at = start + size
    }
    return places
  }
}
