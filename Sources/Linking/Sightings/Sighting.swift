package import Domain

/// A subject, seen with something that others may have too.
///
/// - Units: `subject` and `value` are numbers of one ``Names``; `time` is UTC milliseconds.
package struct Sighting: Hashable, Sendable {
  package var subject: UInt32
  package var kind: LinkKind
  package var value: UInt32
  package var time: Int64

  package init(subject: UInt32, kind: LinkKind, value: UInt32, time: Int64) {
    (self.subject, self.kind, self.value, self.time) = (subject, kind, value, time)
  }
}
