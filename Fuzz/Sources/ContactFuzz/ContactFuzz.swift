// SPDX-License-Identifier: Apache-2.0
import Domain
import Matching

@testable import Intake

/// Reads any text as a telephone number, an address of mail, a postal address and lists of mail services: it must not crash, a
/// form is its own form, and a list that was kept can be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 1 else { return 0 }
  let text = String(
    decoding: UnsafeBufferPointer(start: bytes + 1, count: count - 1), as: UTF8.self)
  switch bytes[0] % 4 {
  case 0:
    if let phone = PhoneFacts(text, region: "KR"), phone.isValid {
      precondition(
        PhoneFacts(phone.normal, region: nil)?.normal == phone.normal, "a form has another form")
    }
  case 1:
    let address = StreetAddress(text)
    precondition(address == StreetAddress(text), "one text, two addresses")
    _ = address.agrees(with: StreetAddress(address.normal))
  case 2:
    let mailbox = Mailbox.normal(text)
    precondition(Mailbox.normal(text) == mailbox, "one text, two mailboxes")
    _ = GeoLiteTables(locations: text)?.lines(of: text)
  default:
    let list = MailList.reading(text, as: .free, name: "x", version: nil, date: "x").list
    precondition(
      MailList(kept: list.text, as: .free)?.text == list.text, "a kept list cannot be read")
  }
  return 0
}
