import Evidence
import Foundation
import TestKit
import Testing

@testable import Tool

struct ArchiveRunTests {
  let out = MemorySink()
  let err = MemorySink()
  private let files: TemporaryFolder
  private static let dossier = PlatformFiles.examples
    .appending(path: "cases/case.knowbe4-first-boot/events.jsonl").path
  private static let platform = PlatformFiles.examples.appending(path: "platform").path

  init() throws { files = try TemporaryFolder() }

  private func end(_ arguments: String...) -> Tool.ExitStatus {
    BonafideCommand.end(
      arguments,
      console: Console(
        out: out, err: err, environment: ["BONAFIDE_CATALOGUE": PlatformFiles.catalogue]))
  }

  private var folder: URL { files.url }
  private func path(_ name: String) -> String { files.path(name) }

  private func makeKey() { #expect(end("report", "key", "--output", path("key.pem")) == .done) }

  /// Writes an archive and reads back its files.
  private func archive(
    _ subject: String, _ paths: [String], _ options: String...
  ) throws -> [String: String] {
    let arguments =
      ["report", subject] + paths
      + ["--for", "ic3", "--archive", path("a.zip"), "--key", path("key.pem")] + options
    let status = BonafideCommand.end(
      arguments,
      console: Console(
        out: out, err: err, environment: ["BONAFIDE_CATALOGUE": PlatformFiles.catalogue]))
    #expect(status == .done, "\(err.text)")
    let bytes = try Data(contentsOf: folder.appending(path: "a.zip"))
    #expect(ArchiveVerification(Array(bytes)).findings == [])
    return Dictionary(
      uniqueKeysWithValues: (ArchiveVerification.files(Array(bytes)) ?? []).map {
        ($0.name, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func `holds the packet, and each record as it stands in its file`() throws {
    makeKey()
    let files = try archive("w-hart", [Self.dossier])
    let lines = try String(contentsOfFile: Self.dossier, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let records = files.filter { $0.key.hasPrefix("records/0001/") }
    #expect(records.count >= 5)
    for (name, text) in records {
      let number = try #require(Int(name.dropFirst("records/0001/".count).prefix(8)))
      #expect(text == lines[number - 1])
    }
    #expect(files["packet/packet.html"]?.contains("<!DOCTYPE html>") == true)
    #expect(files["manifest.json"]?.contains("\"as_of\" : \"2026-07-18T10:00:00Z\"") == true)
    #expect(out.text.contains("signed with sha256:"))
  }

  @Test func `is the same twice, and verify says so with the key that is known`() throws {
    makeKey()
    _ = try archive("w-hart", [Self.dossier])
    let first = try Data(contentsOf: folder.appending(path: "a.zip"))
    _ = try archive("w-hart", [Self.dossier])
    #expect(try Data(contentsOf: folder.appending(path: "a.zip")) == first)
    #expect(
      end("report", "verify", path("a.zip"), "--key", path("key.public.pem")) == .done)
    #expect(out.text.contains("each as it was signed"))
    #expect(end("report", "key", "--output", path("other.pem")) == .done)
    #expect(
      end("report", "verify", path("a.zip"), "--key", path("other.public.pem")) == .badData)
    #expect(out.text.contains("public-key.pem: signed with another key"))
    var changed = first
    let text = Data("Legal".utf8)
    let place = try #require(changed.range(of: Data("w-hart".utf8), in: 4000..<changed.count))
    changed.replaceSubrange(place.lowerBound..<place.lowerBound + 5, with: text)
    try changed.write(to: folder.appending(path: "b.zip"))
    #expect(end("report", "verify", path("b.zip")) == .badData)
    #expect(out.text.contains("packet/packet.html: changed"))
    #expect(end("report", "verify", path("none.zip")) == .notFound)
  }

  @Test func `one flipped bit, in any file or in what holds the files together, is told of`() throws
  {
    makeKey()
    let files = try archive("w-hart", [Self.dossier])
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "a.zip")))
    let places = try Self.places(bytes)
    #expect(Set(files.keys).union([""]) == Set(places.map(\.file)))
    #expect(files.keys.contains("manifest.json") && files.keys.contains("manifest.sig"))
    for place in places {
      for bit in 0..<8 {
        var changed = bytes
        changed[place.index] ^= 1 << UInt8(bit)
        try Data(changed).write(to: folder.appending(path: "b.zip"))
        let (out, err) = (MemorySink(), MemorySink())
        let status = BonafideCommand.end(
          ["report", "verify", path("b.zip")], console: Console(out: out, err: err))
        let name = place.file.isEmpty ? ArchiveVerification.structure : place.file
        #expect(status == .badData, "\(place) bit \(bit)")
        #expect(out.text.contains(name), "\(place) bit \(bit): \(out.text)")
      }
    }
  }

  private struct Flip {
    /// Empty where the byte belongs to no file's own bytes.
    var file: String
    var index: Int
  }

  /// A byte at the beginning, in the middle and at the end of each file, of its header, of the directory, its end and the comment.
  private static func places(_ archive: [UInt8]) throws -> [Flip] {
    func number(_ at: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(archive[at + $1]) << (8 * $1) }
    }
    var (places, at): ([Flip], Int) = ([], 0)
    func inside(_ file: String, _ range: Range<Int>) {
      guard !range.isEmpty else { return }
      for index in Set([range.lowerBound, range.lowerBound + range.count / 2, range.upperBound - 1])
      {
        places.append(Flip(file: file, index: index))
      }
    }
    while number(at, 4) == 0x0403_4B50 {
      let (size, name) = (number(at + 18, 4), number(at + 26, 2))
      let start = at + 30 + name + number(at + 28, 2)
      inside("", at..<start)
      inside(
        String(decoding: archive[(at + 30)..<(at + 30 + name)], as: UTF8.self),
        start..<start + size)
      at = start + size
    }
    while number(at, 4) == 0x0201_4B50 {
      let end = at + 46 + number(at + 28, 2) + number(at + 30, 2) + number(at + 32, 2)
      inside("", at..<end)
      at = end
    }
    #expect(number(at, 4) == 0x0605_4B50)
    inside("", at..<at + 22)
    inside("", at + 22..<archive.count)
    return places
  }

  @Test func `a ring's archive rests on the records of all its members`() throws {
    makeKey()
    let links = MemorySink()
    let status = BonafideCommand.end(
      [
        "link", Self.platform, "--format", "json", "--without-bands", "--catalogue",
        PlatformFiles.catalogue,
      ], console: Console(out: links, err: err))
    #expect(status == .done)
    let rings = try JSONDecoder().decode(Rings.self, from: Data(links.text.utf8)).rings
    let ring = try #require(rings.first { $0.subjects.contains("fl-mateus") })
    let files = try archive(ring.id, [Self.platform])
    let index = try #require(files["records/index.json"])
    for subject in ["fl-mateus", "fl-oksana", "fl-reuben"] { #expect(index.contains(subject)) }
    #expect(!index.contains("not found again"))
  }

  @Test func `without third parties nobody else is named`() throws {
    makeKey()
    let whole = try archive("fl-mateus", [Self.platform])
    let text = try archive("fl-mateus", [Self.platform], "--redact", "no-third-parties")
    #expect(whole.values.contains { $0.contains("fl-oksana") })
    for (name, content) in text where name != "manifest.json" {
      #expect(!content.contains("fl-oksana") && !content.contains("fl-reuben"), "\(name)")
    }
    #expect(text["records/index.json"]?.contains("withheld") == true)
  }

  @Test func `a typology names nobody, and wants a key for its hashes`() throws {
    makeKey()
    try Data(repeating: 7, count: 32).write(to: folder.appending(path: "hash.key"))
    let files = try archive(
      "fl-mateus", [Self.platform], "--redact", "typology", "--keyed", path("hash.key"))
    #expect(
      files.keys.sorted() == [
        "README.txt", "manifest.json", "manifest.sig", "public-key.pem", "typology.json",
      ])
    #expect(!files.values.contains { $0.contains("fl-mateus") || $0.contains("Examples") })
    #expect(files["typology.json"]?.contains("\"by\": \"payout-instrument\"") == true)
    #expect(
      end(
        "report", "fl-mateus", Self.platform, "--for", "ic3", "--archive", path("b.zip"), "--key",
        path("key.pem"), "--redact", "typology") == .usage)
  }

  @Test func `refuses a key that others may read, input that is gone once read, and overwriting`()
    throws
  {
    makeKey()
    #expect(end("report", "key", "--output", path("key.pem")) == .usage)
    #expect(end("report", "key", "--output", path("key.pem"), "--show") == .done)
    #expect(
      end(
        "report", "w-hart", "-", "--for", "ic3", "--archive", path("b.zip"), "--key",
        path("key.pem")) == .usage)
    #expect(
      end(
        "report", "w-hart", Self.dossier, "--for", "ic3", "--archive", path("b.zip"), "--key",
        path("none.pem")) == .notFound)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: path("key.pem"))
    #expect(
      end(
        "report", "w-hart", Self.dossier, "--for", "ic3", "--archive", path("b.zip"), "--key",
        path("key.pem")) == .badData)
    #expect(err.text.contains("others may read this key"))
    #expect(end("report", "w-hart", Self.dossier, "--for", "ic3", "--key", "k") == .usage)
  }

  private struct Rings: Decodable {
    let rings: [Ring]

    struct Ring: Decodable {
      let id: String
      let subjects: [String]
    }
  }
}
