/// One red flag or measure of a document, beside what implements it here.
package struct CoverageItem: Hashable, Sendable {
  /// The document's code.
  package var document: String
  /// Where it stands there: `RF-P1`.
  package var item: String
  /// What it says, in a few words.
  package var says: String
  /// How the passage was seen: `F`, `F2`, `M`.
  package var mark: String
  /// Indicators and measures.
  package var by: [String]
  /// Why nothing implements it, or what of it is not built.
  package var notBuilt: String?
  package var place: Place

  package init(
    document: String, item: String, says: String, mark: String = "F", by: [String] = [],
    notBuilt: String? = nil, place: Place
  ) {
    (self.document, self.item, self.says, self.mark) = (document, item, says, mark)
    (self.by, self.notBuilt, self.place) = (by, notBuilt, place)
  }

  /// How an id implements an item.
  package enum Means: String, Sendable {
    /// A machine evaluates it.
    case watched
    /// A person notes it, or asks it of everybody alike.
    case asked
    case measure
  }
}

extension IndicatorCatalogue {
  /// How an id implements an item; `nil` where nothing in force has that id.
  package func means(of id: String) -> CoverageItem.Means? {
    if measures.contains(where: { $0.id == id }) { return .measure }
    guard let indicator = indicator(id), indicator.maturity != .retired else { return nil }
    return indicator.watch == nil ? .asked : .watched
  }
}
