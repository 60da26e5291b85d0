// SPDX-License-Identifier: Apache-2.0
import Domain
import Glibc

@testable import Intake

private let stem = "/tmp/bonafide-FileFuzz-\(getpid())"
private let endings = [".jsonl", ".jsonl.gz", ".jsonl.zst"]

/// Reads any bytes as a plain or compressed file, cut in small chunks: it must not crash, and every line must be accounted
/// for.
///
/// The first byte chooses the compression and the chunk size.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 0 else { return 0 }
  let path = stem + endings[Int(bytes[0]) % endings.count]
  guard let file = fopen(path, "wb") else { return 0 }
  fwrite(bytes + 1, 1, count - 1, file)
  fclose(file)
  defer { unlink(path) }
  let reader = EventReader(
    layout: .everything, threads: 1, asOf: nil, hashSeed: 1, chunkSize: 64 << (bytes[0] % 7))
  guard let result = try? reader.read(paths: [path], format: .bonafide, rejects: nil, progress: nil)
  else {
    return 0
  }
  let summary = result.summary
  precondition(
    summary.read == summary.used + summary.duplicate + summary.rejected + summary.late,
    "a line is unaccounted for")
  return 0
}
