extension Moment {
  /// Reads RFC 3339 with a zone, for example `2026-03-01T09:30:00.5+09:00`; `nil` where it is not that.
  package init?(rfc3339 text: String) {
    var text = text
    guard let moment = text.withUTF8({ Moment(rfc3339: $0) }) else { return nil }
    self = moment
  }

  /// Reads RFC 3339 with a zone from bytes.
  ///
  /// - Shape: `YYYY-MM-DD`, `T`, `t` or a space, `HH:MM:SS`, up to 18 digits of a fraction, then `Z`, `z` or `±HH:MM`.
  ///   Digits past milliseconds are cut off. `:60` only at 23:59 UTC, as leap seconds are.
  /// - Source: RFC 3339, section 5.6.
  package init?(rfc3339 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 20, let day = Moment.days(bytes),
      bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20,
      let hour = Moment.pair(bytes, 11), bytes[13] == 0x3A,
      let minute = Moment.pair(bytes, 14), bytes[16] == 0x3A,
      let second = Moment.pair(bytes, 17),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var index = 19
    var fraction: Int64 = 0
    if bytes[index] == 0x2E {
      guard let (value, next) = Moment.fraction(bytes, from: index + 1) else { return nil }
      (fraction, index) = (value, next)
    }
    guard let offset = Moment.offset(bytes, from: index) else { return nil }
    let minutes = day * 1440 + hour * 60 + minute - offset
    let minuteOfDay = ((minutes % 1440) + 1440) % 1440
    guard second < 60 || minuteOfDay == 1439 else { return nil }
    self.init(milliseconds: (minutes * 60 + second) * 1000 + fraction)
  }

  /// Reads a calendar date `YYYY-MM-DD` as its midnight UTC.
  package init?(date text: String) {
    var text = text
    guard let day = text.withUTF8({ $0.count == 10 ? Moment.days($0) : nil }) else { return nil }
    self.init(milliseconds: day * Moment.dayLength)
  }

  /// RFC 3339 in UTC, with milliseconds only where there are any.
  package var rfc3339: String {
    let (year, month, dayOfMonth) = Moment.civil(day)
    let inDay = milliseconds - day * Moment.dayLength
    let seconds = inDay / 1000
    var parts: [(value: Int64, width: Int, after: UInt8)] = [
      (year, year < 10_000 ? 4 : 5, 0x2D), (month, 2, 0x2D), (dayOfMonth, 2, 0x54),
      (seconds / 3600, 2, 0x3A), (seconds / 60 % 60, 2, 0x3A), (seconds % 60, 2, 0x5A),
    ]
    if inDay % 1000 != 0 {
      parts[5].after = 0x2E
      parts.append((inDay % 1000, 3, 0x5A))
    }
    return String(unsafeUninitializedCapacity: 40) { bytes in
      var end = 0
      for part in parts { end = Moment.put(part.value, part.width, part.after, in: bytes, at: end) }
      return end
    }
  }

  /// The date part alone, `YYYY-MM-DD`.
  package var date: String { String(rfc3339.prefix(10)) }

  /// Writes a number with leading zeros and the byte after it; gives back where the next one begins.
  private static func put(
    _ value: Int64, _ width: Int, _ after: UInt8, in bytes: UnsafeMutableBufferPointer<UInt8>,
    at start: Int
  ) -> Int {
    var (rest, place) = (value.magnitude, start + width)
    while place > start {
      place -= 1
      bytes[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
    bytes[start + width] = after
    return start + width + 1
  }

  @inline(__always)
  private static func pair(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int64? {
    let (tens, ones) = (bytes[at] &- 0x30, bytes[at + 1] &- 0x30)
    return tens < 10 && ones < 10 ? Int64(tens) * 10 + Int64(ones) : nil
  }

  private static func days(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard let century = pair(bytes, 0), let years = pair(bytes, 2), bytes[4] == 0x2D,
      let month = pair(bytes, 5), bytes[7] == 0x2D, let day = pair(bytes, 8)
    else { return nil }
    let year = century * 100 + years
    guard year >= 1, (1...12).contains(month), day >= 1, day <= length(year, month) else {
      return nil
    }
    return daysFromCivil(year, month, day)
  }

  private static func length(_ year: Int64, _ month: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func fraction(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (Int64, Int)? {
    var (index, value, digits) = (start, Int64(0), 0)
    while index < bytes.count, bytes[index] &- 0x30 < 10 {
      if digits < 3 { value = value * 10 + Int64(bytes[index] &- 0x30) }
      digits += 1
      index += 1
    }
    guard digits >= 1, digits <= 18 else { return nil }
    for _ in 0..<max(0, 3 - digits) { value *= 10 }
    return (value, index)
  }

  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int64? {
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x5A || bytes[index] == 0x7A { return index + 1 == bytes.count ? 0 : nil }
    guard bytes[index] == 0x2B || bytes[index] == 0x2D, index + 6 == bytes.count,
      let hours = pair(bytes, index + 1), bytes[index + 3] == 0x3A,
      let minutes = pair(bytes, index + 4), hours < 24, minutes < 60
    else { return nil }
    let total = hours * 60 + minutes
    return bytes[index] == 0x2B ? total : -total
  }

  /// Days since 1970-01-01 of a civil date, and back.
  ///
  /// - Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
  private static func daysFromCivil(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func civil(_ days: Int64) -> (Int64, Int64, Int64) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex + (monthIndex < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }
}
