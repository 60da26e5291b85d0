internal import Domain

/// What sort of link an address makes, by the word of its network.
struct NetworkWords {
  private let home: Set<UInt32>
  private let server: UInt32

  init(_ symbols: Symbols) {
    home = [0, symbols.symbol(of: "residential")?.raw ?? 0]
    server = symbols.symbol(of: "hosting")?.raw ?? .max
  }

  @inline(__always)
  func kind(_ word: UInt32) -> LinkKind {
    if word == server { return .serverAddress }
    return home.contains(word) ? .networkAddress : .gatewayAddress
  }
}
