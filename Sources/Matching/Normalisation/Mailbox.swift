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

  /// What stands before the @, or the whole text where there is none.
  package static func local(_ text: String) -> Substring {
    text.lastIndex(of: "@").map { text[..<$0] } ?? text[...]
  }
}
