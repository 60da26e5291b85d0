/// A number that an operator may tune, and the bounds within which.
package struct Setting: Hashable, Sendable {
  package var name: String
  package var value: Quantity
  package var from: Quantity
  package var to: Quantity

  package init(name: String, value: Quantity, from: Quantity, to: Quantity) {
    (self.name, self.value, self.from, self.to) = (name, value, from, to)
  }
}

/// A plain number or a length of time, as written in a catalogue file.
package enum Quantity: Hashable, Sendable, CustomStringConvertible {
  case number(Double)
  /// Milliseconds.
  case span(Int64)

  package var description: String {
    switch self {
    case .number(let number): Quantity.plain(number)
    case .span(let milliseconds): Quantity.plain(milliseconds)
    }
  }

  /// A number without a needless fraction.
  package static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
  }

  /// A length of time in the largest unit that divides it: `6 h`, `90 min`.
  package static func plain(_ milliseconds: Int64) -> String {
    for (length, unit) in [(86_400_000, "d"), (3_600_000, "h"), (60_000, "min"), (1000, "s")]
    where milliseconds % Int64(length) == 0 && milliseconds != 0 {
      return "\(milliseconds / Int64(length)) \(unit)"
    }
    return "\(milliseconds) ms"
  }
}
