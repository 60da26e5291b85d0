/// One store looked at as of several moments: rows are set aside and brought back.
extension EventStore {
  /// Sets aside all rows after a moment, and brings back those that an earlier call had set aside.
  ///
  /// - Precondition: nobody else reads or writes the store meanwhile.
  package func setAside(after moment: Moment) {
    forEachRow { row in
      let event = Event(words: UnsafePointer(row))
      if event.isDropped, row[0] & Event.settled == 0 { return }
      if event.time > moment.milliseconds {
        row[0] |= Event.dropped | Event.settled
      } else {
        row[0] &= ~(Event.dropped | Event.settled)
      }
    }
  }
}
