import Domain

/// What lists know of an address, filled in where a log does not say it.
///
/// The lists are read when the first address asks for them.
final class AddressFacts {
  private let load: () -> CountryRanges
  private lazy var countries = load()
  private var known: [String: String?] = [:]
  /// Events that got their country from the ranges.
  private(set) var countriesFound = 0
  /// An address was looked for and there was no list.
  private(set) var lacksList = false

  init(countries load: @escaping () -> CountryRanges) { self.load = load }

  /// Fills in the country of an event's address.
  func complete(_ draft: inout EventDraft) {
    guard draft.fields[.country] == nil, case .text(let address)? = draft.fields[.ip],
      EventSchema.type(of: .country, on: draft.kind) == .country,
      let country = country(address)
    else { return }
    draft.fields[.country] = .text(country)
    countriesFound += 1
  }

  private func country(_ address: String) -> String? {
    if let country = known[address] { return country }
    if known.count > 1 << 16 { known = [:] }
    let country = countries.country(address)
    lacksList = lacksList || countries.isEmpty
    known[address] = .some(country)
    return country
  }
}
