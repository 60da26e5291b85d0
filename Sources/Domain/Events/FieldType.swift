/// What a field holds, and so which JSON type it must have and how it is checked.
package enum FieldType: Hashable, Sendable {
  /// Any string, compared byte for byte.
  case text
  /// One of a closed set of words; another word leaves the field unused.
  case word([String])
  /// A JSON number.
  case number
  /// A JSON boolean.
  case flag
  /// RFC 3339 with zone, kept as UTC milliseconds.
  case moment
  /// A calendar date `YYYY-MM-DD`, kept as its midnight UTC.
  case date
  /// The end of something: an RFC 3339 time, or a date, which means that day's last millisecond UTC.
  case dateOrMoment
  /// A month `YYYY-MM`, kept as text.
  case month
  /// A wall-clock time `HH:MM`, kept as a number of minutes after midnight.
  case clock
  /// ISO 3166-1 alpha-2.
  case country
  /// ISO 4217.
  case currency
  /// An IPv4 or IPv6 address, kept in its canonical text form.
  case address
  /// An array of strings.
  case list

  /// How the value is stored in a row.
  package var storage: FieldStorage {
    switch self {
    case .number, .clock: .number
    case .moment, .date, .dateOrMoment: .moment
    case .flag: .flag
    case .list: .list
    default: .symbol
    }
  }
}

/// How a value lies in a row of 32-bit words.
package enum FieldStorage: UInt8, Hashable, Sendable, BitwiseCopyable {
  /// One word: a ``Symbol``, 0 when absent.
  case symbol
  /// One word: a ``Symbol`` for the elements joined by U+001F; 0 when absent. The text starts with U+001F, so an empty list differs from absence.
  case list
  /// One word: 0 absent, 1 false, 2 true.
  case flag
  /// Two words: the bits of a `Double`, little-endian; NaN when absent.
  case number
  /// Two words: UTC milliseconds as `Int64`; `Int64.min` when absent.
  case moment

  /// Width in 32-bit words.
  package var width: Int { self == .number || self == .moment ? 2 : 1 }

  /// The words that say that there is no value.
  package var absent: [UInt32] {
    switch self {
    case .symbol, .list, .flag: [0]
    case .number: Self.words(Double.nan.bitPattern)
    case .moment: Self.words(UInt64(bitPattern: Int64.min))
    }
  }

  private static func words(_ bits: UInt64) -> [UInt32] {
    [UInt32(truncatingIfNeeded: bits), UInt32(truncatingIfNeeded: bits >> 32)]
  }
}
