// SPDX-License-Identifier: Apache-2.0

/// A wallet address that a list names.
package struct ListedWallet: Hashable, Sendable {
  /// The coin's code as common today.
  ///
  /// `BTC` where lists print `XBT`; `ETH`, `TRX`, `XMR`, `USDT` and so on.
  package var coin: String
  package var address: String

  package init(coin: String, address: String) {
    self.coin = coin
    self.address = address
  }
}
