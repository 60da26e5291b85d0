internal import Domain

/// Texts that no event holds as they stand, numbered after all that one does.
struct MadeTexts: Sendable {
  private let symbols: Symbols
  private let made = Symbols()

  init(_ symbols: Symbols) { self.symbols = symbols }

  /// The number of a value; the same text always has the same.
  ///
  /// - Precondition: one caller at a time.
  func number(of value: SeenValue) -> UInt32 {
    switch value {
    case .number(let number): number
    case .text(let text): UInt32(symbols.count) + made.intern(text).raw
    }
  }

  /// Takes in the texts of another; gives the numbers that they have here.
  func merge(_ other: MadeTexts) -> (UInt32) -> UInt32 {
    let (count, mapping) = (UInt32(symbols.count), made.merge(other.made))
    return { $0 < count ? $0 : count + mapping[Int($0 - count)] }
  }

  func text(_ number: UInt32) -> String {
    Int(number) < symbols.count
      ? symbols.text(Symbol(raw: number)) : made.text(Symbol(raw: number - UInt32(symbols.count)))
  }
}
