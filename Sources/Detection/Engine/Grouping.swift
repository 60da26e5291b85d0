internal import Domain

/// The rows of a store, gathered by key: a counting sort over symbols, in the order of files and lines within a key.
///
/// - Complexity: O(rows + symbols), twice over the rows, without comparing.
final class Grouping: @unchecked Sendable {
  // Written in `init` only; afterwards many threads read it.
  private let starts: UnsafeMutablePointer<UInt32>
  private let refs: UnsafeMutablePointer<UInt32>
  /// One more than the last key with an event.
  let keyCount: Int
  private let room: Int

  /// Gathers the events of `kinds` (bit n: raw value n) by `spec`.
  init(_ store: EventStore, _ directory: Directory, by spec: KeySpec, kinds: UInt64) {
    let count = store.symbols.count
    let words = Grouping.words(store, spec, kinds)
    let mapping = KeyLeaders.leaders(spec, store, directory, words)
    let starts = LargeRoom.makeZero(of: UInt32.self, capacity: count + 2)
    var last = 0
    Grouping.visit(store, words, mapping) { _, key in
      starts[key + 2] += 1
      last = max(last, key)
    }
    // Behind the last key in use nothing is touched: few keys in a log of many texts, or none, take little.
    let keyCount = last == 0 ? 0 : last + 1
    for key in 2..<keyCount + 2 { starts[key] += starts[key - 1] }
    let total = Int(starts[keyCount + 1])
    let refs = LargeRoom.make(of: UInt32.self, capacity: total)
    Grouping.visit(store, words, mapping) { ref, key in
      refs[Int(starts[key + 1])] = ref.raw
      starts[key + 1] += 1
    }
    (self.keyCount, self.starts, self.refs, room) = (keyCount, starts, refs, count + 2)
  }

  deinit {
    LargeRoom.freeZero(starts, capacity: room)
    LargeRoom.free(refs)
  }

  /// How many events a key has; any text of the store may be asked for.
  func count(of key: Int) -> Int { key < keyCount ? Int(starts[key + 1] - starts[key]) : 0 }

  /// Fills `keyed` with the events of a key in ``EventOrder``.
  func gather(_ key: Int, into keyed: inout KeyedEvents, _ store: EventStore) {
    keyed.key = Symbol(raw: UInt32(key))
    keyed.events.removeAll(keepingCapacity: true)
    keyed.refs.removeAll(keepingCapacity: true)
    keyed.kinds = 0
    var (last, isOrdered) = (Int64.min, true)
    let end = Int(starts[keyCount])
    let (first, next) = (Int(starts[key]), Int(starts[key + 1]))
    UnsafePointer(refs + first).withMemoryRebound(to: EventRef.self, capacity: next - first) {
      keyed.refs.append(contentsOf: UnsafeBufferPointer(start: $0, count: next - first))
    }
    for index in first..<next {
      // Rows of one key lie far apart: the next keys' are asked for while this one's are read.
      if index + 16 < end { store.expect(EventRef(raw: refs[index + 16])) }
      let event = store.event(at: EventRef(raw: refs[index]))
      if event.time <= last, index > first { isOrdered = false }
      last = event.time
      keyed.events.append(event)
      keyed.kinds |= 1 << UInt64(event.kindIndex)
    }
    if !isOrdered { keyed.sort(store) }
  }

  /// For each kind the words in which its keys stand.
  private static func words(_ store: EventStore, _ spec: KeySpec, _ kinds: UInt64) -> [[Int]] {
    EventKind.allCases.map { kind in
      guard kinds >> UInt64(kind.rawValue) & 1 == 1 else { return [] }
      if spec.fields.isEmpty { return [Event.subjectWord] }
      return (spec.fields[kind] ?? []).compactMap { store.layout.offset(of: $0, in: kind) }
    }
  }

  @inline(__always)
  private static func visit(
    _ store: EventStore, _ words: [[Int]], _ leaders: [UInt32]?, _ body: (EventRef, Int) -> Void
  ) {
    guard let leaders else { return visit(store, words, { $0 }, body) }
    leaders.withUnsafeBufferPointer { leaders in
      visit(store, words, { leaders[Int($0)] }, body)
    }
  }

  @inline(__always)
  private static func visit(
    _ store: EventStore, _ words: [[Int]], _ leader: (UInt32) -> UInt32,
    _ body: (EventRef, Int) -> Void
  ) {
    let single = words.map { $0.count == 1 ? $0[0] : $0.isEmpty ? -2 : -1 }
    single.withUnsafeBufferPointer { single in
      store.forEach { ref, event in
        let word = single[event.kindIndex]
        if word >= 0 {
          let key = leader(event.words[word])
          if key != 0 { body(ref, Int(key)) }
        } else if word == -1 {
          let several = words[event.kindIndex]
          for place in several.indices {
            let key = leader(event.words[several[place]])
            let isFirst = !several[..<place].contains { leader(event.words[$0]) == key }
            if key != 0, isFirst { body(ref, Int(key)) }
          }
        }
      }
    }
  }
}

extension KeyedEvents {
  mutating func sort(_ store: EventStore) {
    let order = events.indices.sorted { EventOrder.precedes(events[$0], events[$1], in: store) }
    events = order.map { events[$0] }
    refs = order.map { refs[$0] }
  }
}
