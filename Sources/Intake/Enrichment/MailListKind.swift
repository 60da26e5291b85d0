package import Domain

/// What a list of domains tells of addresses of mail.
///
/// The raw value is the word of `bonafide lists import`.
package enum MailListKind: String, CaseIterable, Hashable, Sendable {
  case free = "free-mail"
  case disposable = "disposable-mail"

  package var fact: FactSource.Kind { self == .free ? .freeMail : .disposableMail }
}
