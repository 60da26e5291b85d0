// SPDX-License-Identifier: Apache-2.0
import Domain
import Glibc

@testable import Intake

private let path = "/tmp/bonafide-RecordLinesFuzz-\(getpid()).jsonl"
/// Reads any bytes as lines of the product that they look like, in one piece on one thread and in small chunks on two: it must
/// not crash, every record must be accounted for, and both must find the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 0, let file = fopen(path, "wb") else { return 0 }
  fwrite(bytes, 1, count, file)
  fclose(file)
  defer { unlink(path) }
  let whole = read(threads: 1, chunkSize: 1 << 20)
  let parts = read(threads: 2, chunkSize: 64 << (count % 7))
  precondition(whole == parts, "chunks change what is found: \(whole) and \(parts)")
  return 0
}

private func read(threads: Int, chunkSize: Int) -> [Int] {
  let reader = EventReader(
    layout: .everything, threads: threads, asOf: nil, hashSeed: 1, chunkSize: chunkSize)
  guard let result = try? reader.read(paths: [path], format: nil, rejects: nil, progress: nil)
  else { preconditionFailure("a file that is there cannot be read") }
  let summary = result.summary
  precondition(
    summary.read == summary.used + summary.duplicate + summary.rejected + summary.late,
    "a record is unaccounted for")
  return [summary.read, summary.used, summary.duplicate, summary.rejected, summary.otherRecords]
}
