/// What a catalogue is read for.
package enum CatalogueUse: Hashable, Sendable {
  /// To judge it: everything is read, and every text and watch is held against the guard rails.
  case review
  /// To scan with it, in these languages besides English.
  ///
  /// Examples, coverage and other languages are left unread, and our own texts, which were judged before they were
  /// shipped, are not judged again. A site's are.
  case scan(languages: Set<String>)

  var isReview: Bool { self == .review }

  func reads(language: String) -> Bool {
    if case .scan(let languages) = self { return languages.contains(language) }
    return true
  }
}
