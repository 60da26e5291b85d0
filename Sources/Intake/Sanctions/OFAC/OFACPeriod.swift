// SPDX-License-Identifier: Apache-2.0
import Domain

/// A stretch of days in OFAC's advanced XML, with a first and a last day for its beginning and for its end.
enum OFACPeriod {
  static func birth(_ period: XMLElement) -> ListedEntity.Birth? {
    guard let first = day(period, "Start", "From") else { return nil }
    let last = day(period, "End", "To") ?? day(period, "Start", "To") ?? first
    let isAbout = ["Start", "End"].contains {
      period.first($0)?.attribute("Approximate") == "true"
    }
    let years = min(first.year, last.year)...max(first.year, last.year)
    let isRange = years.lowerBound != years.upperBound
    let text: String
    if isRange {
      text = "\(years.lowerBound) to \(years.upperBound)"
    } else if first.month == last.month {
      let month = "\(first.year)-\(two(first.month))"
      text = first.day == last.day ? "\(month)-\(two(first.day))" : month
    } else {
      text = "\(first.year)"
    }
    return ListedEntity.Birth(text: text, years: years, isAbout: isAbout, isRange: isRange)
  }

  private static func day(
    _ period: XMLElement, _ side: String, _ edge: String
  ) -> (year: Int, month: Int, day: Int)? {
    guard let element = period.first(side)?.first(edge),
      let year = element["Year"].flatMap({ Int($0) }), (1800...2200).contains(year)
    else { return nil }
    return (
      year, element["Month"].flatMap { Int($0) } ?? 1, element["Day"].flatMap { Int($0) } ?? 1
    )
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
