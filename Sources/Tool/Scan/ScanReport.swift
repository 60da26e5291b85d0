package import Domain
package import Linking

/// Everything a scan has to say, before it takes a format.
package struct ScanReport: Sendable {
  package var catalogue: IndicatorCatalogue
  /// How many indicators and watches were in force; `--only` lowers both.
  package var indicators: Int
  package var watches: Int
  package var intake: IntakeSummary
  package var result: ScanResult
  /// Whether subjects whose band is `clear` are shown too.
  package var showsClear: Bool
  /// In the order of band, then of their first members.
  package var rings: [Ring] = []
  /// What subjects that are explained share.
  package var links: [String: SubjectLinks] = [:]

  package init(
    catalogue: IndicatorCatalogue, indicators: Int, watches: Int, intake: IntakeSummary,
    result: ScanResult, showsClear: Bool = false
  ) {
    (self.catalogue, self.indicators, self.watches) = (catalogue, indicators, watches)
    (self.intake, self.result, self.showsClear) = (intake, result, showsClear)
  }

  /// The assessments to show, in the engine's order.
  package var shown: [Assessment] {
    showsClear ? result.assessments : result.assessments.filter { $0.band > .clear }
  }

  /// How many subjects have this band, shown or not.
  package func count(_ band: Assessment.Band) -> Int {
    let above = result.assessments.filter { $0.band > .clear }
    return band == .clear
      ? max(0, result.subjectCount - above.count) : above.count { $0.band == band }
  }
}
