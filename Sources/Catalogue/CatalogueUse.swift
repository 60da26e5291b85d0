import Domain

/// What a catalogue is read for.
package enum CatalogueUse: Hashable, Sendable {
  /// To judge it: everything is read, and every text and watch is held against the guard rails.
  case review
  /// To scan with it, in these languages besides English.
  ///
  /// Examples, coverage and other languages are left unread, and our own texts, which were judged before they were
  /// shipped, are not judged again. A site's are. With `only`, other indicators are left unread where they can be: in English,
  /// and where none of these is looked at beside another.
  case scan(languages: Set<String>, only: Set<String>? = nil)
  /// As to scan, and to tell somebody: authorities, fields and calendars are read, too.
  case report(languages: Set<String>)
  /// To answer a suspicion with it: as for a scan, and what comes after one is read too.
  case response(languages: Set<String>)

  var isReview: Bool { self == .review }

  /// Whether the books of steps, checks and sheets are read.
  var readsBooks: Bool {
    switch self {
    case .review, .response: true
    case .scan, .report: false
    }
  }

  /// Whether whom to tell is read.
  var readsReporting: Bool {
    switch self {
    case .review, .report: true
    case .scan, .response: false
    }
  }

  func reads(language: String) -> Bool {
    switch self {
    case .review: true
    case .scan(let languages, _), .report(let languages), .response(let languages):
      languages.contains(language)
    }
  }

  /// Whether a table is read: those that only screening compares names with are left to it.
  func reads(table: String) -> Bool {
    if isReview { return true }
    guard let part = NameTables.Part(rawValue: table) else { return true }
    return part == .nicknames || part == .spellings
  }

  /// The ids of the indicators to read; `nil` for all.
  var only: Set<String>? {
    if case .scan(let languages, let only) = self, languages.isEmpty { return only }
    return nil
  }

  /// The same for all indicators.
  var ofAll: CatalogueUse {
    if case .scan(let languages, _) = self { return .scan(languages: languages) }
    return self
  }
}
