// SPDX-License-Identifier: Apache-2.0
import Domain

/// The dates that lists give themselves, as `YYYY-MM-DD`.
enum ListDate {
  /// Month, day, year: `03/29/2023`.
  static func american(_ text: String) -> String? { day(text) { ($0[2], $0[0], $0[1]) } }

  /// Day, month, year: `10/09/2026`.
  static func european(_ text: String) -> String? { day(text) { ($0[2], $0[1], $0[0]) } }

  /// The day of an RFC 3339 time.
  static func iso(_ text: String?) -> String? {
    guard let text else { return nil }
    let day = String(text.prefix(10))
    return Moment(date: day) == nil ? nil : day
  }

  static func made(_ year: Int, _ month: Int, _ day: Int) -> String? {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return iso("\(year)-\(two(month))-\(two(day))")
  }

  private static func day(_ text: String, _ order: ([Int]) -> (Int, Int, Int)) -> String? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, month, day) = order(parts)
    return made(year, month, day)
  }
}
