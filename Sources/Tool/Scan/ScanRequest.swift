package import Domain
package import Intake

/// What is asked of a scan, in checked values.
package struct ScanRequest: Sendable {
  package var paths: [String]
  /// `nil` to guess it for each file.
  package var input: InputFormat?
  /// A mapping file for input of a customer's own.
  package var map: String?
  /// The folder of imported lists of addresses.
  package var lists: String?
  /// Whether names, payees and wallets are screened against imported sanctions lists.
  package var screens = true
  package var format: OutputFormat = .table
  package var only: Set<String>?
  package var showsClear = false
  package var asOf: Moment?
  package var rejects: String?
  package var failOn: Assessment.Band?
  package var threads = 1
  package var site: String?
  package var catalogue: String?
  package var language: Language = .english

  package init(paths: [String]) { self.paths = paths }
}
