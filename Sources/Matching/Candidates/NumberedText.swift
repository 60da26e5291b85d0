package import Domain

/// A value that may be near another, with its number: ``HashNeighbours`` and ``Resemblance`` take them in byte order.
package typealias NumberedText = (symbol: UInt32, text: String)

extension Symbols {
  /// These symbols with their texts, in byte order.
  package func inOrder(_ symbols: some Sequence<UInt32>) -> [NumberedText] {
    symbols.sorted { precedes(Symbol(raw: $0), Symbol(raw: $1)) }
      .map { (symbol: $0, text: text(Symbol(raw: $0))) }
  }
}
