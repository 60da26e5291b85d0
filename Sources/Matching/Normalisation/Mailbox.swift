/// The one form of an address of mail: small letters, without the dots and tags that the mail service passes over.
///
/// Where nobody knows what a domain's service does, dots and a +tag are left out: most services know tags, and one person's
/// two spellings are likelier than two people whose names differ by a dot.
package enum Mailbox {
  package static func normal(_ text: String) -> String {
    let text = text.lowercased().filter { !$0.isWhitespace }
    guard let at = text.lastIndex(of: "@") else { return text }
    let domain = String(text[text.index(after: at)...])
    let service = MailService.of(domain)
    var name = text[..<at]
    if let tag = service.tag, let start = name.dropFirst().firstIndex(of: tag) {
      name = name[..<start]
    }
    return "\(name.filter { !service.ignored.contains($0) })@\(service.domain ?? domain)"
  }

  /// The same of plain ASCII, byte by byte into `form`; says whether it is such a text.
  package static func normal(
    _ bytes: UnsafeBufferPointer<UInt8>, into form: inout [UInt8]
  ) -> Bool {
    form.removeAll(keepingCapacity: true)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
    for byte in bytes where byte != 0x20 && !(0x09...0x0D ~= byte) {
      form.append(0x41...0x5A ~= byte ? byte | 0x20 : byte)
    }
    guard let at = form.lastIndex(of: 0x40) else { return true }
    let service = MailService.of(String(decoding: form[(at + 1)...], as: UTF8.self))
    if let domain = service.domain { form.replaceSubrange((at + 1)..., with: domain.utf8) }
    var end = at
    if let tag = service.tag?.asciiValue, at > 1, let start = form[1..<at].firstIndex(of: tag) {
      end = start
    }
    let ignored = service.ignored.compactMap(\.asciiValue)
    let name = form[..<end].filter { !ignored.contains($0) }
    form.replaceSubrange(..<at, with: name)
    return true
  }

  /// What stands before the @, or the whole text where there is none.
  package static func local(_ text: String) -> Substring {
    text.lastIndex(of: "@").map { text[..<$0] } ?? text[...]
  }
}
