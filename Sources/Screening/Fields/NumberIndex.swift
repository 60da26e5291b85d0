// SPDX-License-Identifier: Apache-2.0

import Domain
import Matching

/// Finds entities by wallets and documents, which are compared whole.
struct NumberIndex: Sendable {
  private var entities: [String: [Int]] = [:]

  init(_ entities: [ListedEntity]) {
    for (number, entity) in entities.enumerated() {
      for wallet in entity.wallets { add("w:" + WalletAddress.normal(wallet.address), number) }
      for document in entity.documents {
        add("d:" + DocumentNumber.normal(document.number), number)
      }
    }
  }

  private mutating func add(_ key: String, _ number: Int) {
    guard key.count > 2, entities[key]?.last != number else { return }
    entities[key, default: []].append(number)
  }

  func entities(of asked: AskedFields) -> [Int] {
    asked.wallets.flatMap { entities["w:" + $0.normal] ?? [] }
      + asked.documents.flatMap {
        DocumentNumber.singlesOut($0.normal) ? entities["d:" + $0.normal] ?? [] : []
      }
  }
}
