internal import Domain

/// The events behind one firing, kept once for all subjects that stand in it.
///
/// A subject's own events are all kept, so that firings can be joined without counting one twice. Of a shared value's
/// events, which may be many times many, only the first ones and their number are.
final class Evidence: Sendable {
  /// In ``EventOrder``.
  let refs: [EventRef]
  let total: Int
  /// Different subjects of the events.
  let subjects: [Symbol]

  init(refs: [EventRef], total: Int, subjects: [Symbol]) {
    (self.refs, self.total, self.subjects) = (refs, total, subjects)
  }

  var isWhole: Bool { refs.count == total }
}
