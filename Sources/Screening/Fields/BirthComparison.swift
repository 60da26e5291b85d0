// SPDX-License-Identifier: Apache-2.0

import Domain
import Matching

/// Compares a date of birth with those of an entry, of which the best counts.
enum BirthComparison {
  static func of(_ asked: BirthDate, _ births: [ListedEntity.Birth]) -> FieldComparison? {
    births.map { compare(asked, $0) }.max { $0.effect < $1.effect }
  }

  private static func compare(_ asked: BirthDate, _ listed: ListedEntity.Birth) -> FieldComparison {
    let text = words(asked)
    func result(_ score: Double, _ effect: Double, _ reason: String) -> FieldComparison {
      FieldComparison("birth", text, listed.text, score: score, effect: effect, reason: reason)
    }
    let years = listed.firstYear...max(listed.firstYear, listed.lastYear)
    guard years.contains(asked.year) else {
      let gap = min(abs(asked.year - years.lowerBound), abs(asked.year - years.upperBound))
      if gap == 1 || (listed.isApproximate && gap <= 2) {
        return result(0.5, 0, "a year beside the listed one")
      }
      return result(0, -0.2, "another year of birth")
    }
    if listed.isApproximate { return result(0.9, 0.02, "within the listed years of birth") }
    guard let known = BirthDate(listed.text), let month = asked.month, let other = known.month
    else { return result(0.9, 0.03, "the same year of birth") }
    if month == other, let day = asked.day, let otherDay = known.day {
      if day == otherDay { return result(1, 0.05, "the same day of birth") }
      return result(0.6, -0.03, "the same month of birth, another day")
    }
    if month == other { return result(0.95, 0.04, "the same month of birth") }
    if asked.day == other, known.day == month {
      return result(0.8, 0.02, "the same date with day and month changed")
    }
    return result(0.3, -0.06, "the same year of birth, another month")
  }

  private static func words(_ date: BirthDate) -> String {
    let parts = [date.month, date.day].compactMap { $0 }.map { $0 < 10 ? "-0\($0)" : "-\($0)" }
    return "\(date.year)" + parts.joined()
  }
}
