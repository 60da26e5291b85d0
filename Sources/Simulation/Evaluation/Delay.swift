/// How long it takes from somebody's first event until a band is reached.
package struct Delay: Hashable, Sendable {
  /// In days, of those who reach it.
  package var days: [Double]
  /// How many never do.
  package var never: Int

  package init(days: [Double], never: Int) {
    self.days = days.sorted()
    self.never = never
  }

  /// `nil` where nobody reaches it.
  package func quantile(_ part: Double) -> Double? {
    guard !days.isEmpty else { return nil }
    let place = Int((part * Double(days.count)).rounded(.up)) - 1
    return days[min(days.count - 1, max(0, place))]
  }

  package var median: Double? { quantile(0.5) }
}
