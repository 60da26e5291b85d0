/// Why nothing could be read at all.
package enum IntakeError: Error, Hashable {
  case notFound(path: String)
  case cannotRead(path: String, reason: String)
}
