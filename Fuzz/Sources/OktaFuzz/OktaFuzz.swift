// SPDX-License-Identifier: Apache-2.0
import Domain
import Glibc

@testable import Intake

private let path = "/tmp/bonafide-OktaFuzz-\(getpid()).json"
nonisolated(unsafe) private var decoder = fresh()
nonisolated(unsafe) private var runs = 0

/// Reads any bytes as an Okta export: it must not crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  runs += 1
  if runs % 2000 == 0 { decoder = fresh() }
  guard let file = fopen(path, "wb") else { return 0 }
  if let bytes { fwrite(bytes, 1, count, file) }
  fclose(file)
  defer { unlink(path) }
  let reader = RecordReader(sink: RecordSink(mapper: OktaMapper(), decoder: decoder))
  do {
    try reader.read(InputFile(path: path, size: count), number: 0)
  } catch {
    preconditionFailure("a file that is there cannot be read")
  }
  return 0
}

private func fresh() -> LineDecoder {
  LineDecoder(layout: .everything, asOf: nil, hashSeed: 1, keepsAllRejects: false)
}
