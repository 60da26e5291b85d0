/// Why a snapshot cannot be taken up.
///
/// The engine that was asked is left as it was: there is none.
package enum SnapshotError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is no snapshot, is cut short, or was changed.
  case damaged
  /// It was written by another version of the form.
  case otherVersion(have: UInt64, want: UInt64)
  /// It was made with other watches, whose keys and windows mean something else.
  case otherCatalogue(have: String, want: String)

  package var description: String {
    switch self {
    case .damaged: "snapshot: have bytes that are damaged or cut short; want a whole snapshot"
    case .otherVersion(let have, let want): "snapshot: have version \(have); want \(want)"
    case .otherCatalogue(let have, let want):
      "snapshot: have the watches of catalogue \(have); want those of \(want); "
        + "play the events again with this catalogue"
    }
  }
}
