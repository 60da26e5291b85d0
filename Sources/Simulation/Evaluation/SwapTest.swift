package import Domain

/// The same people under other names: whose band changed.
package struct SwapTest: Hashable, Sendable {
  package var subjects: Int
  package var changed: [Change]

  package struct Change: Hashable, Sendable {
    package var subject: String
    package var culture: String?
    package var from: Assessment.Band
    package var to: Assessment.Band
    /// Indicators that fire under one name alone.
    package var indicators: [String]
  }

  package init(_ findings: [Finding], swapped: [Finding]) {
    let others = Dictionary(
      swapped.map { ($0.label.subject, $0) }, uniquingKeysWith: { one, _ in one })
    subjects = findings.count
    changed = findings.compactMap { finding in
      guard let other = others[finding.label.subject], other.band != finding.band else {
        return nil
      }
      let (one, two) = (Set(finding.hits.map(\.indicator)), Set(other.hits.map(\.indicator)))
      return Change(
        subject: finding.label.subject, culture: finding.label.culture, from: finding.band,
        to: other.band, indicators: one.symmetricDifference(two).sorted())
    }
  }
}
