// SPDX-License-Identifier: Apache-2.0
import Domain
import Glibc
import Intake

private let path = "/tmp/bonafide-LineFuzz-\(getpid()).jsonl"

/// Reads any bytes as event lines: it must not crash, and every line must be accounted for.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let file = fopen(path, "wb") else { return 0 }
  if let bytes { fwrite(bytes, 1, count, file) }
  fclose(file)
  defer { unlink(path) }
  let reader = EventReader(layout: .everything, threads: 1, asOf: nil, hashSeed: 1)
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
