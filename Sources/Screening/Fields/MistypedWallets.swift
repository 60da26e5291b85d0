// SPDX-License-Identifier: Apache-2.0

package import Domain
import Matching

extension ScreeningQuery {
  /// Wallets that can be nobody's, as their checksums show; they are compared all the same.
  package var mistypedWallets: [String] { wallets.filter { WalletChecksum.of($0) == .wrong } }
}
