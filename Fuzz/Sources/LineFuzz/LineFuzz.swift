// SPDX-License-Identifier: Apache-2.0
import CScan
import Domain

@testable import Intake

/// The decoder under test, made anew now and then, since it keeps what it reads.
nonisolated(unsafe) private var decoder = fresh()
nonisolated(unsafe) private var runs = 0

/// Decodes any bytes as event lines: it must not crash, every line must be accounted for, and the scanner must say the
/// same with and without vector instructions.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  runs += 1
  if runs % 2000 == 0 { decoder = fresh() }
  // Just as large as its text, so that the sanitizer sees a step beyond the padding.
  let buffer = ChunkBuffer(capacity: count)
  if let bytes { buffer.bytes.update(from: bytes, count: count) }
  let before = decoder.hot.pointee.rows + decoder.tally.rejected
  var chunk = Chunk()
  chunk.range = 0..<count
  _ = decoder.decode(chunk, in: buffer)
  let settled = decoder.hot.pointee.rows + decoder.tally.rejected - before
  let lines = UnsafeBufferPointer(start: buffer.bytes, count: count).split(separator: 0x0A)
  let written = lines.filter { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
  precondition(settled == written.count, "a line is unaccounted for")
  for line in written { compare(Array(line)) }
  return 0
}

/// Scans one line in both ways.
private func compare(_ line: [UInt8]) {
  let text = ChunkBuffer(capacity: line.count)
  text.bytes.update(from: line, count: line.count)
  let room = 256
  let tokens = UnsafeMutablePointer<bf_token>.allocate(capacity: 2 * room)
  defer { tokens.deallocate() }
  var (column, scalarColumn) = (0, 0)
  let found = bf_tokenise(
    decoder.names, text.bytes, line.count, tokens, CInt(room), &column)
  let scalar = bf_tokenise_scalar(
    decoder.names, text.bytes, line.count, tokens + room, CInt(room), &scalarColumn)
  precondition(found == scalar, "the two scanners differ")
  precondition(found >= 0 || found == BF_FULL || column == scalarColumn, "at different places")
  precondition(found >= 0 || found == BF_FULL || column <= line.count, "a place after the line")
  for index in 0..<Int(max(0, found)) {
    let (one, other) = (tokens[index], tokens[room + index])
    precondition(
      one.key == other.key && one.value == other.value && one.value_length == other.value_length
        && one.type == other.type && one.known == other.known, "different members")
  }
}

private func fresh() -> LineDecoder {
  LineDecoder(layout: .everything, asOf: nil, hashSeed: 1, keepsAllRejects: false)
}
