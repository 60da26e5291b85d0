import Testing

@testable import Tool

struct BonafideCommandTests {
  let out = MemorySink()
  let err = MemorySink()

  @Test(arguments: [
    ["scan"], ["nonsense"], ["scan", "--format", "xml", "a"], ["scan", "--threads", "0", "a"],
    ["scan", "--as-of", "yesterday", "a"], ["scan", "--fail-on", "clear", "a"],
    ["scan", "--only", ",", "a"], ["scan", "--unknown", "a"], ["explain", "a"],
    ["catalogue", "show"],
  ])
  func `ends with 64 on wrong usage, and says so on stderr only`(arguments: [String]) {
    #expect(end(arguments) == .usage)
    #expect(out.text.isEmpty)
    #expect(!err.text.isEmpty)
  }

  @Test(arguments: [["--version"], ["--help"], [], ["scan", "--help"], ["help", "explain"]])
  func `ends with 0 on help and version, on stdout`(arguments: [String]) {
    #expect(end(arguments) == .done)
    #expect(!out.text.isEmpty)
    #expect(err.text.isEmpty)
  }

  @Test func `ends with 66 where a told catalogue does not exist`() {
    #expect(end(["scan", "--catalogue", "/nonexistent", #filePath]) == .notFound)
    #expect(err.text.contains("not found"))
  }

  @Test func `lists what is asked of everybody, and what the documents ask for`() {
    let catalogue = PlatformFiles.catalogue
    #expect(end(["catalogue", "list", "--asked", "--catalogue", catalogue]) == .done)
    #expect(out.text.contains("or of nobody"))
    #expect(end(["catalogue", "coverage", "--catalogue", catalogue]) == .done)
    #expect(out.text.contains(", 0 with nothing beside them."))
    #expect(end(["catalogue", "show", "dd.physical-step", "--catalogue", catalogue]) == .done)
    #expect(out.text.contains("the alternative is dd.continuous-identity"))
  }

  @Test func `refuses to write rejects over its input`() {
    #expect(end(["scan", "--rejects", #filePath, #filePath]) == .usage)
    #expect(err.text.contains("would overwrite"))
  }

  @Test func `ends with 74 where the answer cannot be written`() {
    let console = Console(out: ClosedSink(), err: err)
    #expect(BonafideCommand.end(["--version"], console: console) == .cannotReadOrWrite)
  }

  private func end(_ arguments: [String]) -> Tool.ExitStatus {
    BonafideCommand.end(arguments, console: Console(out: out, err: err))
  }
}

/// A sink that takes nothing, like a full disk.
private final class ClosedSink: TextSink {
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool { false }
  func flush() -> Bool { false }
}
