/// A check that counts up to and with a moment.
struct LiveExpiry: Sendable {
  var end: Int64
  var subject: String
}
