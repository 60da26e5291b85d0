internal import Domain

/// The events of one key in the one order, seen by every watch of that key.
struct KeyedEvents {
  var key: Symbol
  var events: [Event]
  var refs: [EventRef]
  /// Bit n: some event is of the kind with raw value n.
  var kinds: UInt64

  var count: Int { events.count }

  init(key: Symbol) {
    self.key = key
    (events, refs, kinds) = ([], [], 0)
  }
}
