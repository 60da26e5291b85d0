internal import Domain

/// On how many UTC days of a window enough different ones had a value, each day for itself.
struct SharedDays {
  private let wanted: Int
  /// For each matched event, the number of such days up to and with its own; empty where one day is enough.
  private var upTo: [Int] = []
  private var isTogether: [Bool] = []

  init(
    _ wanted: Int, _ keyed: borrowing KeyedEvents, _ matched: [Int32], _ among: BoundValue,
    atLeast: Int, _ context: Context
  ) {
    self.wanted = wanted
    guard wanted > 1 else { return }
    var seen: [Int64: Set<UInt64>] = [:]
    for index in matched {
      let event = keyed.events[Int(index)]
      if let token = among.token(event, context) {
        seen[event.moment.day, default: []].insert(token)
      }
    }
    var (count, last): (Int, Int64?) = (0, nil)
    for index in matched {
      let day = keyed.events[Int(index)].moment.day
      let together = (seen[day]?.count ?? 0) >= atLeast
      if together, day != last { count += 1 }
      last = day
      upTo.append(count)
      isTogether.append(together)
    }
  }

  /// Whether enough such days lie between two of the matched events; a day cut by the window's edge counts whole.
  func reach(low: Int, high: Int) -> Bool {
    guard wanted > 1 else { return true }
    return upTo[high] - upTo[low] + (isTogether[low] ? 1 : 0) >= wanted
  }
}
