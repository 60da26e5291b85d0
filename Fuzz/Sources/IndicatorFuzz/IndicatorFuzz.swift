// SPDX-License-Identifier: Apache-2.0
import Catalogue

/// Reads any text as an indicator: it gives an indicator or says why not, and does not crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  let (indicator, problems) = CatalogueReader().indicator(yaml: text, file: "fuzz.yaml")
  precondition(indicator != nil || !problems.isEmpty, "neither an indicator nor a problem")
  return 0
}
