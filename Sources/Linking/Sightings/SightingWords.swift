internal import Domain

/// Words that decide what is a sighting, as numbers of one store; a word that no event holds has the number of none.
struct SightingWords: Sendable {
  let reference: UInt32
  let shipping: UInt32
  let landline: UInt32
  /// Documents that may be the customer's own form.
  let forms: [UInt32]
  /// Sorts of address that may be a home.
  let homes: [UInt32]
  let payee: UInt32
  let phone: UInt32
  let email: UInt32
  let address: UInt32

  init(_ symbols: Symbols) {
    func number(_ word: String) -> UInt32 { symbols.symbol(of: word)?.raw ?? .max }
    (reference, shipping, landline) = (number("reference"), number("shipping"), number("landline"))
    forms = ["contract", "invoice"].map(number)
    homes = [0] + ["home", "vacant", "unknown"].map(number)
    (payee, phone) = (number("payee"), number("phone"))
    (email, address) = (number("email"), number("address"))
  }
}
