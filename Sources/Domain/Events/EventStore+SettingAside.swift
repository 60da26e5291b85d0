/// One store looked at as of several moments: rows are set aside and brought back.
extension EventStore {
  /// Sets aside all rows after a moment, and brings back all others.
  ///
  /// - Precondition: intake has set no row of this store aside, and nobody else reads or writes it meanwhile.
  package func setAside(after moment: Moment) {
    forEachRow { row in
      if Event(words: UnsafePointer(row)).time > moment.milliseconds {
        row[0] |= Event.dropped
      } else {
        row[0] &= ~Event.dropped
      }
    }
  }
}
