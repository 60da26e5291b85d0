/// What is left out of an archive, by whom it is for.
package enum Redaction: String, Codable, CaseIterable, Sendable {
  /// Nothing: for law enforcement.
  case full
  /// Records and names of other people.
  case noThirdParties = "no-third-parties"
  /// Everything that names somebody: only what kind of thing was seen, with keyed hashes.
  case typology
}
