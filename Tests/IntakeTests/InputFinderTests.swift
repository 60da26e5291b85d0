import Domain
import Foundation
import Testing

@testable import Intake

struct InputFinderTests {
  private let folder: InputFolder

  init() throws { folder = try InputFolder() }

  @Test func `reads folders in the order of names and names what else lies there`() throws {
    for name in ["b.jsonl", "a/z.json", "a.jsonl", "B.json", "a/.hidden.jsonl", "ä.jsonl"] {
      try folder.write(name, line(name))
    }
    for name in ["notes.txt", "a/events.csv", "in.jsonl.bz2", "jsonl", "a/x.JSONL"] {
      try folder.write(name, line("no"))
    }
    let result = try folder.read()
    #expect(
      result.subjects == ["B.json", "a/.hidden.jsonl", "a/z.json", "a.jsonl", "b.jsonl", "ä.jsonl"])
    let ignored = result.summary.ignoredFiles.map { $0.dropFirst(folder.url.path.count + 1) }
    #expect(ignored == ["a/events.csv", "a/x.JSONL", "in.jsonl.bz2", "jsonl", "notes.txt"])
  }

  @Test func `reads a file that is given by name whatever its ending`() throws {
    let file = try folder.write("events.txt", line("a"))
    #expect(try folder.read(file).subjects == ["a"])
  }

  @Test func `keeps the order of the paths given`() throws {
    let (one, other) = (
      try folder.write("1.jsonl", line("a")), try folder.write("0.jsonl", line("b"))
    )
    #expect(try folder.read(one, other).subjects == ["a", "b"])
  }

  @Test func `follows a link to a file but not one to a folder`() throws {
    let file = try folder.write("in/a.jsonl", line("a"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/in/linked.jsonl", withDestinationPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/in/up", withDestinationPath: folder.url.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/in/torn.jsonl", withDestinationPath: "/nonexistent")
    let result = try folder.read()
    #expect(result.subjects == ["a", "a"])
    #expect(
      result.summary.ignoredFiles.map { $0.hasSuffix("/up") || $0.hasSuffix("/torn.jsonl") } == [
        true, true,
      ])
  }

  @Test(arguments: [0, 1, 2])
  func `reads nothing where one of several paths is missing`(place: Int) throws {
    var paths = [try folder.write("a.jsonl", line("a")), try folder.write("b.jsonl", line("b"))]
    let missing = folder.url.path + "/missing.jsonl"
    paths.insert(missing, at: place)
    var rejects = 0
    #expect(throws: IntakeError.notFound(path: missing)) {
      try reader.read(paths: paths, format: .bonafide, rejects: { _ in rejects += 1 })
    }
    #expect(rejects == 0)
  }

  @Test func `says which path cannot be read`() throws {
    let loop = folder.url.path + "/loop.jsonl"
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
    #expect {
      try reader.read(paths: [loop], format: .bonafide)
    } throws: { error in
      if case IntakeError.cannotRead(loop, _) = error { true } else { false }
    }
  }

  @Test func `says which file has vanished or fails since it was found`() throws {
    for path in [folder.url.path + "/gone.jsonl", folder.url.path] {
      let source = ChunkSource([InputFile(path: path, size: 100)])
      #expect {
        while try source.take(into: ChunkBuffer(capacity: 1 << 20)) != nil {}
      } throws: { error in
        if case IntakeError.cannotRead(path, _) = error { true } else { false }
      }
    }
  }

  @Test func `finds nothing in empty files and folders without events`() throws {
    try folder.write("sub/notes.txt", "x")
    var result = try folder.read()
    #expect(result.summary.read == 0)
    #expect(result.summary.ignoredFiles.count == 1)
    try folder.write("empty.jsonl", Data())
    try folder.write("blank.jsonl", "", " \t\r")
    try folder.write("mark.jsonl", Data([0xEF, 0xBB, 0xBF]))
    result = try folder.read()
    #expect(result.summary.read == 0)
    #expect(result.newest == nil)
  }

  @Test func `reads a pipe as it reads a file`() throws {
    let pipe = folder.url.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let text = Data((line("a") + "\n" + line("b")).utf8)
    let writer = Thread { try? text.write(to: URL(filePath: pipe), options: []) }
    writer.start()
    #expect(try folder.read(pipe).subjects == ["a", "b"])
  }

  private var reader: EventReader {
    EventReader(layout: .everything, threads: 2, asOf: nil, hashSeed: 1)
  }
}
