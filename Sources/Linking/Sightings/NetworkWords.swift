internal import Domain

/// What sort of link an address makes, by the word of its network.
struct NetworkWords: Sendable {
  private let home: UInt32
  private let server: UInt32

  init(_ symbols: Symbols) {
    home = symbols.symbol(of: "residential")?.raw ?? 0
    server = symbols.symbol(of: "hosting")?.raw ?? .max
  }

  @inline(__always)
  func kind(_ word: UInt32) -> LinkKind {
    if word == server { return .serverAddress }
    return word == 0 || word == home ? .networkAddress : .gatewayAddress
  }
}
