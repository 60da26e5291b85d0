/// What a mail service passes over in the name before the @.
///
/// - Source: the services' own help pages on aliases, dots and sub-addresses.
struct MailService {
  var ignored: Set<Character> = ["."]
  /// What a tag begins with; `nil` where there are none.
  var tag: Character? = "+"
  /// The one domain for all under which it delivers the same mail.
  var domain: String?

  /// The service of a domain, or what holds where it is not known.
  static func of(_ domain: String) -> MailService {
    if let known = known[domain] { return known }
    let label = domain.prefix { $0 != "." }
    if label == "yahoo" || label == "ymail" { return MailService(ignored: [], tag: "-") }
    return strict.contains(String(label)) ? MailService(ignored: []) : MailService()
  }

  private static let known: [String: MailService] = {
    var table: [String: MailService] = [:]
    for domain in ["gmail.com", "googlemail.com"] {
      table[domain] = MailService(domain: "gmail.com")
    }
    for domain in ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"] {
      table[domain] = MailService(ignored: [".", "-", "_"], domain: "proton.me")
    }
    for domain in ["icloud.com", "me.com", "mac.com"] {
      table[domain] = MailService(ignored: [], domain: "icloud.com")
    }
    for domain in ["naver.com", "daum.net", "hanmail.net", "qq.com", "163.com", "126.com"] {
      table[domain] = MailService(ignored: [], tag: nil)
    }
    return table
  }()

  /// First labels of services that tell dots apart and know tags.
  private static let strict: Set<String> = [
    "outlook", "hotmail", "live", "msn", "fastmail", "zoho", "zohomail", "gmx", "tutanota", "tuta",
  ]
}
