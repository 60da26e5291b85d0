// SPDX-License-Identifier: Apache-2.0

/// A date of birth as far as it is known: a year, a month of it, or a day.
package struct BirthDate: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Reads YYYY, YYYY-MM or YYYY-MM-DD; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(whereSeparator: \.isWhitespace).joined().split(
      separator: "-", omittingEmptySubsequences: false
    ).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], (1000...2999).contains(year) else {
      return nil
    }
    self.year = year
    month = parts.count > 1 ? parts[1].flatMap { (1...12).contains($0) ? $0 : nil } : nil
    day = parts.count > 2 ? parts[2].flatMap { (1...31).contains($0) ? $0 : nil } : nil
    if parts.count > 1, month == nil { return nil }
    if parts.count > 2, day == nil { return nil }
  }
}
