import Evidence

/// What is asked of an archive, in checked values.
struct ArchiveRequest {
  /// Where to write it.
  var path: String
  /// The signing key's file.
  var key: String?
  var redaction: Redaction = .full
  /// The file with the key for hashes, without which identifiers are never told.
  var hashKey: String?
}
