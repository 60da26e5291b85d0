import Domain

/// Times of examples: `HH:MM` on 2026-01-01 UTC, `NdHH:MM` N days later.
enum ExampleTime {
  static let start = Moment(milliseconds: 1_767_225_600_000)

  static func moment(_ text: String) -> Moment? {
    let parts = text.split(separator: "d", omittingEmptySubsequences: false)
    guard parts.count <= 2, let last = parts.last, let minutes = minutes(String(last)) else {
      return nil
    }
    var days = 0
    if parts.count == 2 {
      guard parts[0].utf8.count <= 5, let number = Int(parts[0]), number >= 0 else { return nil }
      days = number
    }
    return Moment(
      milliseconds: start.milliseconds + Int64(days) * Moment.dayLength + Int64(minutes) * 60_000)
  }

  /// Minutes after midnight of `HH:MM`.
  static func minutes(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x3A,
      [0, 1, 3, 4].allSatisfy({ (0x30...0x39).contains(bytes[$0]) })
    else { return nil }
    let digits = bytes.map { Int($0) - 0x30 }
    let (hour, minute) = (digits[0] * 10 + digits[1], digits[3] * 10 + digits[4])
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }
}
