import ArgumentParser
import Intake

/// What an imported list tells, of addresses or of mail.
enum ListKind: Hashable, ExpressibleByArgument {
  case address(AddressListKind)
  case mail(MailListKind)

  init?(argument: String) {
    if let kind = AddressListKind(rawValue: argument) {
      self = .address(kind)
    } else if let kind = MailListKind(rawValue: argument) {
      self = .mail(kind)
    } else {
      return nil
    }
  }

  var rawValue: String {
    switch self {
    case .address(let kind): kind.rawValue
    case .mail(let kind): kind.rawValue
    }
  }

  static var allValueStrings: [String] {
    AddressListKind.allCases.map(\.rawValue) + MailListKind.allCases.map(\.rawValue)
  }
}
