// SPDX-License-Identifier: Apache-2.0
import Domain
import Glibc

@testable import Intake

private let path = "/tmp/bonafide-FormatFuzz-\(getpid())"
private let formats = InputFormat.allCases.filter {
  ![.bonafide, .git, .mapped, .documents].contains($0)
}
nonisolated(unsafe) private var decoder = fresh()
nonisolated(unsafe) private var runs = 0

/// Reads any bytes as an export of the product that the first byte picks, guesses, and imports them as a list: it must not crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 1 else { return 0 }
  runs += 1
  if runs % 2000 == 0 { decoder = fresh() }
  let content = Array(UnsafeBufferPointer(start: bytes + 1, count: count - 1))
  switch Int(bytes[0]) % (formats.count + 2) {
  case formats.count: _ = FormatGuess(head: content).format
  case formats.count + 1: importList(content)
  case let number: read(content, as: formats[number])
  }
  return 0
}

private func importList(_ content: [UInt8]) {
  if var file = MaxMindFile(content) {
    _ = file.list(of: .country, name: "x", version: nil, date: nil)
  }
  let text = String(decoding: content, as: UTF8.self)
  let list = AddressList.reading(text, as: .country, name: "x", version: nil, date: "x").list
  precondition(AddressList(kept: Array(list.text.utf8)) != nil, "a kept list cannot be read")
}

private func read(_ content: [UInt8], as format: InputFormat) {
  guard let mapper = format.mapper(), let file = fopen(path, "wb") else { return }
  fwrite(content, 1, content.count, file)
  fclose(file)
  defer { unlink(path) }
  let reader = RecordReader(sink: RecordSink(mapper: mapper, decoder: decoder))
  do {
    try reader.read(InputFile(path: path, size: content.count), number: 0)
  } catch {
    preconditionFailure("a file that is there cannot be read")
  }
}

private func fresh() -> LineDecoder {
  LineDecoder(layout: .everything, asOf: nil, hashSeed: 1, keepsAllRejects: false)
}
