/// What the catalogue knows of keeping a file of diligence.
package struct DiligenceBook: Hashable, Sendable {
  /// Measures that are done once for everybody, not for one subject.
  package var firmWide: [String]
  /// Measures whose subject is a vendor.
  package var ofVendors: [String]
  package var conditions: [Condition]
  package var sheets: [CheckSheet]

  package init(
    firmWide: [String] = [], ofVendors: [String] = [], conditions: [Condition] = [],
    sheets: [CheckSheet] = []
  ) {
    (self.firmWide, self.ofVendors) = (firmWide, ofVendors)
    (self.conditions, self.sheets) = (conditions, sheets)
  }

  package func sheet(_ id: String) -> CheckSheet? { sheets.first { $0.id == id } }

  /// Measures that are due only once something has happened.
  package struct Condition: Hashable, Sendable {
    package var measures: [String]
    /// Kinds of events of which one is enough.
    package var kinds: [EventKind]
    /// Why it is not due otherwise.
    package var otherwise: Worded

    package init(measures: [String], kinds: [EventKind], otherwise: Worded) {
      (self.measures, self.kinds, self.otherwise) = (measures, kinds, otherwise)
    }
  }
}
