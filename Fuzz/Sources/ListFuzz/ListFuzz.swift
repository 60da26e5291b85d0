// SPDX-License-Identifier: Apache-2.0
import Domain
import Glibc

@testable import Intake

private let path = "/tmp/bonafide-ListFuzz-\(getpid())"

/// Reads any bytes as a sanctions list: it must not crash, an entry must have a number, and what is kept of a list must be
/// read back as it was.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 0, let file = fopen(path, "wb") else { return 0 }
  fwrite(bytes, 1, count, file)
  fclose(file)
  defer { unlink(path) }
  guard let files = try? SanctionsFiles([path]) else { return 0 }
  for result in files.read() {
    guard case .success(let reading) = result else { continue }
    precondition(!reading.entities.isEmpty, "an empty list was taken for a whole one")
    precondition(reading.entities.allSatisfy { !$0.number.isEmpty }, "an entry without a number")
    let version = ListVersion(
      list: reading.list, form: reading.form.rawValue, number: 1,
      date: reading.date ?? "2026-01-01",
      imported: Moment(milliseconds: 0), sources: reading.files,
      sha256: String(repeating: "0", count: 64), counts: ListVersion.Counts(reading.entities))
    let text = SanctionsList(version: version, entities: reading.entities).keptText
    guard let kept = SanctionsList(kept: Array(text.utf8)) else {
      preconditionFailure("a kept list cannot be read")
    }
    let again = SanctionsList(version: kept.version, entities: kept.entities).keptText
    precondition(text == again, "a kept list changes when it is read")
  }
  return 0
}
