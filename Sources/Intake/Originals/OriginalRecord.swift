/// One record as it stands in its file, once compression is taken off.
package struct OriginalRecord: Hashable, Sendable {
  /// The path as given or found.
  package let file: String
  /// The line, or the number of the record, from 1.
  package let number: Int
  /// The format that the file was read as, in the word for `--from`.
  package let format: String
  package let bytes: [UInt8]
  /// The header of a table, without which its rows say little; empty elsewhere.
  package let head: [UInt8]
}
