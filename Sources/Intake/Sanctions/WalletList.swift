// SPDX-License-Identifier: Apache-2.0
import Domain

/// Plain lists of listed wallet addresses, one a line, one coin a file.
enum WalletList {
  static let name = "wallets"

  /// Whether a text is nothing but wallet addresses.
  static func recognises(_ head: Substring) -> Bool {
    let lines = lines(head)
    return !lines.isEmpty && lines.allSatisfy { WalletCoin.guess($0) != nil }
  }

  /// The lines that hold something.
  static func lines(_ text: some StringProtocol) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = line.split(separator: "#", omittingEmptySubsequences: false)[0]
      let bare = String(line).filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
      return bare.isEmpty ? nil : bare
    }
  }

  /// The coin that a file's name ends in, as in `sanctioned_addresses_XBT.txt`.
  static func coin(inName file: String) -> String? {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.prefix { $0 != "." }
    guard let word = stem.split(whereSeparator: { "_- ".contains($0) }).last,
      (2...6).contains(word.count), word.allSatisfy({ $0.isUppercase || $0.isNumber })
    else { return nil }
    return WalletCoin.today(String(word))
  }

  static func read(
    _ bytes: [UInt8], file: String
  ) throws(Problem) -> (coins: Set<String>, entities: [ListedEntity]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(
        code: "not-utf8", place: Place(file: file), have: "bytes that are not UTF-8",
        want: "UTF-8")
    }
    let named = coin(inName: file)
    var (coins, entities, known) = (Set<String>(), [ListedEntity](), Set<String>())
    for (number, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      guard let address = lines(line).first else { continue }
      guard let guessed = WalletCoin.guess(address) else {
        throw Problem(
          code: "changed-format", place: Place(file: file, line: number + 1),
          have: "something else", want: "a wallet address")
      }
      let coin = named ?? guessed
      coins.insert(coin)
      guard known.insert("\(coin):\(address)").inserted else { continue }
      var entity = ListedEntity(
        list: name, number: "\(coin):\(address)", kind: .unknown, names: [])
      entity.add(wallet: address, coin: coin)
      entities.append(entity)
    }
    return (coins, entities)
  }
}
