/// A sighting of a value that several hold, within its kind.
struct SharedEntry: Sendable {
  /// The value, then the subject.
  var key: UInt64
  var time: Int64

  init(value: UInt32, subject: UInt32, time: Int64) {
    (key, self.time) = (UInt64(value) << 32 | UInt64(subject), time)
  }

  var value: UInt32 {
    get { UInt32(key >> 32) }
    set { key = UInt64(newValue) << 32 | UInt64(subject) }
  }

  var subject: UInt32 { UInt32(truncatingIfNeeded: key) }
}
