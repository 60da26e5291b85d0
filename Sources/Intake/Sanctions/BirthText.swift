// SPDX-License-Identifier: Apache-2.0
import Domain

extension ListedEntity.Birth {
  /// Reads a birth date as lists print it: `10 Dec 1948`, `Dec 1948`, `1948`, `circa 1948`, `1944 to 1945`, `1948-12-10`,
  /// `12/05/1958`, `dd/mm/1945`; `nil` where there is no year.
  ///
  /// - Units: "circa" and its like widen by two years to both sides.
  init?(listed text: String) {
    guard let clean = ListedText.clean(text) else { return nil }
    let words = clean.lowercased()
    let isAbout = Self.about.contains { words.contains($0) }
    let parts = Self.dates(words)
    guard let first = parts.first, let last = parts.last else { return nil }
    let years = min(first.year, last.year)...max(first.year, last.year)
    let isRange = years.lowerBound != years.upperBound
    let isWhole = parts.count == 1 || (parts.count == 2 && first == last)
    self.init(
      text: isWhole
        ? first.text : isRange ? "\(years.lowerBound) to \(years.upperBound)" : "\(first.year)",
      years: years, isAbout: isAbout, isRange: isRange)
  }

  /// Makes one of years, with what "about" means.
  init(text: String, years: ClosedRange<Int>, isAbout: Bool, isRange: Bool) {
    let spread = isAbout ? 2 : 0
    self.init(
      text: text, firstYear: years.lowerBound - spread, lastYear: years.upperBound + spread,
      isApproximate: isAbout || isRange)
  }

  private static let about = ["circa", "approx", "about", "around", "c. ", "ca. "]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private struct Day: Equatable {
    let year: Int
    var month: Int?
    var day: Int?

    var text: String {
      guard let month else { return "\(year)" }
      guard let day else { return "\(year)-\(two(month))" }
      return "\(year)-\(two(month))-\(two(day))"
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  }

  /// The dates of a text, each known by its year.
  private static func dates(_ text: String) -> [Day] {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    var found: [Day] = []
    var before: [Int] = []
    var index = 0
    while index < words.count {
      defer { index += 1 }
      if let month = months.firstIndex(where: { words[index].hasPrefix($0) }) {
        before.append(month + 1)
      } else if let number = Int(words[index]) {
        guard words[index].count == 4, (1850...2100).contains(number) else {
          before.append(number)
          continue
        }
        if before.isEmpty, let (day, taken) = isoDay(words[index...], number) {
          found.append(day)
          index += taken - 1
        } else {
          found.append(day(number, before))
        }
        before = []
      } else if words[index] != "dd" && words[index] != "mm" && words[index] != "00" {
        before = []
      }
    }
    return found
  }

  /// A date that begins with its year: `1948-12-10`, `1948-12`.
  private static func isoDay(_ words: ArraySlice<Substring>, _ year: Int) -> (Day, Int)? {
    let rest = words.dropFirst().prefix(2).map { $0.count == 2 ? Int($0) : nil }
    guard let month = rest.first ?? nil, (1...12).contains(month) else { return nil }
    guard rest.count == 2, let day = rest[1], (1...31).contains(day) else {
      return (Day(year: year, month: month), 2)
    }
    return (Day(year: year, month: month, day: day), 3)
  }

  /// A date that ends with its year: day and month, or month, before it.
  private static func day(_ year: Int, _ before: [Int]) -> Day {
    guard let month = before.last, (1...12).contains(month) else { return Day(year: year) }
    guard before.count >= 2, (1...31).contains(before[before.count - 2]) else {
      return Day(year: year, month: month)
    }
    return Day(year: year, month: month, day: before[before.count - 2])
  }
}
