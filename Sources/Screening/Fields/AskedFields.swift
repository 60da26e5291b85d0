// SPDX-License-Identifier: Apache-2.0

import Domain
import Matching

/// What a query gives beside the name, made comparable once.
struct AskedFields: Sendable {
  let query: ScreeningQuery
  let wallets: [(text: String, normal: String)]
  let documents: [(text: String, normal: String)]
  private let birth: BirthDate?
  private let address: StreetAddress?

  init(_ query: ScreeningQuery) {
    self.query = query
    wallets = query.wallets.map { ($0, WalletAddress.normal($0)) }
    documents = query.documents.map { ($0, DocumentNumber.normal($0)) }
    birth = query.born.flatMap { BirthDate($0) }
    address = query.address.map { StreetAddress($0) }
  }

  /// Whether there is nothing to compare but the name.
  var isNameOnly: Bool {
    birth == nil && address == nil && query.country == nil && query.place == nil
      && wallets.isEmpty && documents.isEmpty
  }

  /// Every field that both sides have, in a fixed order.
  func compared(with entity: ListedEntity) -> [FieldComparison] {
    [
      birth.flatMap { BirthComparison.of($0, entity.births) },
      place(entity), country(entity), address(entity),
    ].compactMap { $0 } + documents(entity) + wallets(entity)
  }

  private func place(_ entity: ListedEntity) -> FieldComparison? {
    guard let place = query.place else { return nil }
    let best = entity.birthPlaces.compactMap { listed in
      PlaceLikeness.of(place, listed).map { (listed, $0) }
    }.max { $0.1 < $1.1 }
    guard let best, best.1 >= 0.85 else { return nil }
    return FieldComparison(
      "place", place, best.0, score: best.1, effect: 0.015, reason: "the same place")
  }

  private func country(_ entity: ListedEntity) -> FieldComparison? {
    guard let country = query.country?.uppercased(), !country.isEmpty, !entity.countries.isEmpty
    else { return nil }
    let listed = entity.countries.joined(separator: ", ")
    if entity.countries.contains(where: { $0.uppercased() == country }) {
      return FieldComparison(
        "country", country, listed, score: 1, effect: 0.01, reason: "a country of the entry")
    }
    return FieldComparison(
      "country", country, listed, score: 0, effect: -0.03, reason: "no country of the entry")
  }

  private func address(_ entity: ListedEntity) -> FieldComparison? {
    guard let address, let text = query.address else { return nil }
    let same = entity.addresses.first { address.agrees(with: StreetAddress($0)) }
    guard let same else { return nil }
    return FieldComparison(
      "address", text, same, score: 1, effect: 0.03, reason: "the same address at street level")
  }

  private func documents(_ entity: ListedEntity) -> [FieldComparison] {
    documents.compactMap { asked in
      guard !asked.normal.isEmpty else { return nil }
      let same = entity.documents.first { DocumentNumber.normal($0.number) == asked.normal }
      guard let same else { return nil }
      var field = FieldComparison(
        "document", asked.text, "\(same.kind) \(same.number)", score: 1, effect: 0.05,
        reason: "the same number")
      field.isIdentifier = DocumentNumber.singlesOut(asked.normal)
      return field
    }
  }

  private func wallets(_ entity: ListedEntity) -> [FieldComparison] {
    wallets.compactMap { asked in
      guard !asked.normal.isEmpty else { return nil }
      let same = entity.wallets.first { WalletAddress.normal($0.address) == asked.normal }
      guard let same else { return nil }
      var field = FieldComparison(
        "wallet", asked.text, "\(same.coin) \(same.address)", score: 1, effect: 0.05,
        reason: "the same wallet address")
      field.isIdentifier = true
      return field
    }
  }
}
