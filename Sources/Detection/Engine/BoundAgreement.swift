internal import Domain
internal import Matching

/// Says of two texts whether they agree, remembering the names that it took apart.
///
/// One thread's own.
final class BoundAgreement {
  private let agreement: Agreement
  private let names: NameComparison
  private var known: [String: PersonName] = [:]

  init(_ agreement: Agreement) {
    self.agreement = agreement
    if case .name(let rule) = agreement {
      names = NameComparison(nicknames: Nicknames(rule.nicknames))
    } else {
      names = NameComparison()
    }
  }

  /// How alike two values are, 0 to 1; `nil` where they cannot be compared.
  func likeness(_ left: String, _ right: String) -> Double? {
    switch agreement {
    case .name: names.similarity(name(left), name(right))
    case .company: LooseText.similarity(left, right)
    case .address: StreetAddress(left).agrees(with: StreetAddress(right)) ? 1 : 0
    case .email: Mailbox.normal(left) == Mailbox.normal(right) ? 1 : 0
    case .phone: PhoneNumber.agree(left, right) ? 1 : 0
    case .text: FoldedText(left) == FoldedText(right) ? 1 : 0
    }
  }

  /// Whether two values that are so alike agree.
  func agrees(_ likeness: Double) -> Bool {
    switch agreement {
    case .name(let rule): likeness >= rule.below
    case .company(let below): likeness >= below
    default: likeness > 0
    }
  }

  /// Whether two values agree; those that cannot be compared do not disagree.
  func agree(_ left: String, _ right: String) -> Bool {
    left == right || likeness(left, right).map(agrees) ?? true
  }

  private func name(_ text: String) -> PersonName {
    if let name = known[text] { return name }
    let name = PersonName(text)
    known[text] = name
    return name
  }
}
