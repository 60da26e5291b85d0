internal import Domain

/// A field test bound to one store: texts are symbols, fields are words of a row.
final class BoundTest {
  /// `nil` where the age of the account or the event's own moment is tested.
  private let field: BoundField?
  private let test: Bound

  private enum Bound {
    case isOne(of: UnsafeBufferPointer<UInt32>)
    case compares(Comparison, Double)
    case isFlag(Bool)
    case isPresent(Bool)
    case inList(NetworkList)
    case has(Set<String>)
    case text(BoundTextTest)
    case comparesField(Comparison, BoundField, times: Double, plus: Double)
    case time(BoundTimeTest)
    case isOnDeclaredTravel(Bool)
  }

  /// Answers already given, by symbol: 0 unknown, 1 no, 2 yes.
  ///
  /// Made for the first of them, as most tests are never asked.
  private var answers: UnsafeMutablePointer<UInt8>?
  private let remembers: Bool

  init(_ test: FieldTest, _ context: Context) {
    let store = context.store
    if case .field(let field) = test.field {
      self.field = BoundField(field, context)
    } else {
      field = nil
    }
    switch test.test {
    case .isOne(of: let texts):
      let symbols = texts.compactMap { store.symbols.symbol(of: $0)?.raw }
      self.test = .isOne(of: context.keep(symbols))
    case .has(let texts): self.test = .has(Set(texts))
    case .compares(let comparison, let bound): self.test = .compares(comparison, bound)
    case .isFlag(let flag): self.test = .isFlag(flag)
    case .isPresent(let present): self.test = .isPresent(present)
    case .inList(let name):
      self.test = .inList(context.directory.lists[name] ?? NetworkList())
    case .inNetworks(let networks): self.test = .inList(NetworkList(networks))
    case .holds, .digitsInRow, .domainIsOne, .domainInList:
      self.test = .text(BoundTextTest(test.test, context.directory))
    case .comparesField(let comparison, let other, let times, let plus):
      self.test = .comparesField(comparison, BoundField(other, context), times: times, plus: plus)
    case .time(let time): self.test = .time(BoundTimeTest(time, context))
    case .isOnDeclaredTravel(let wanted): self.test = .isOnDeclaredTravel(wanted)
    }
    switch self.test {
    case .inList(let list): remembers = !list.hasExpiry
    case .text(let text): remembers = !text.hasExpiry
    case .has: remembers = true
    default: remembers = false
    }
  }

  /// Keeps of the events at `rows` those for which it holds, or with `wanted` false those for which it does not.
  func keep(
    _ wanted: Bool, of rows: inout [Int32], _ keyed: borrowing KeyedEvents, _ context: Context
  ) {
    // What most tests are is asked here, without a call and a look at the case for each event.
    switch (field, test, answers) {
    case (let field?, .isOne(of: let symbols), _):
      Self.keep(of: &rows, keyed) { event in
        let offset = field.offset(in: event)
        return (offset >= 0 && symbols.contains(event.words[offset])) == wanted
      }
    case (let field?, _, let answers?):
      Self.keep(of: &rows, keyed) { event in
        let offset = field.offset(in: event)
        let answer = offset >= 0 ? answers[Int(event.words[offset])] : 1
        return (answer == 0 ? holds(event, context) : answer == 2) == wanted
      }
    default: Self.keep(of: &rows, keyed) { holds($0, context) == wanted }
    }
  }

  @inline(__always)
  private static func keep(
    of rows: inout [Int32], _ keyed: borrowing KeyedEvents, where isKept: (Event) -> Bool
  ) {
    let count = rows.withUnsafeMutableBufferPointer { rows in
      var count = 0
      for place in rows.indices where isKept(keyed.events[Int(rows[place])]) {
        rows[count] = rows[place]
        count += 1
      }
      return count
    }
    rows.removeLast(rows.count - count)
  }

  func holds(_ event: Event, _ context: Context) -> Bool {
    guard let field else {
      if case .time(let time) = test { return time.holds(event.time, event, context) }
      return holdsForAge(event, context)
    }
    let offset = field.offset(in: event)
    guard offset >= 0 else {
      if case .isPresent(let wanted) = test { return !wanted }
      return false
    }
    if let answers {
      let raw = event.words[offset]
      if raw == 0 { return false }
      if answers[Int(raw)] != 0 { return answers[Int(raw)] == 2 }
    }
    switch test {
    case .isOne(of: let symbols): return symbols.contains(event.words[offset])
    case .compares(let comparison, let bound):
      return event.number(at: offset).map { comparison.holds($0, bound) } ?? false
    case .isFlag(let flag): return event.flag(at: offset) == flag
    case .isPresent(let wanted): return field.isThere(event) == wanted
    case .isOnDeclaredTravel(let wanted):
      let travels = context.directory.subjects[event.subject]?.travels
      return travels?.explain(event.symbol(at: offset), at: event.time) ?? false == wanted
    case .inList(let list):
      let symbol = event.symbol(at: offset)
      return remember(
        list.holds(context.store.symbols.text(symbol), at: event.time), of: symbol, context)
    case .text(let test):
      let symbol = event.symbol(at: offset)
      guard !symbol.isAbsent else { return false }
      return remember(
        test.holds(context.store.symbols.text(symbol), at: event.time), of: symbol, context)
    case .comparesField(let comparison, let other, let times, let plus):
      guard let value = event.number(at: offset), let bound = other.number(event) else {
        return false
      }
      return comparison.holds(value, bound * times + plus)
    case .time(let time):
      return event.moment(at: offset).map { time.holds($0, event, context) } ?? false
    case .has(let texts):
      let symbol = event.symbol(at: offset)
      return remember(
        !texts.isDisjoint(with: context.store.symbols.list(symbol)), of: symbol, context)
    }
  }

  private func remember(_ answer: Bool, of symbol: Symbol, _ context: Context) -> Bool {
    guard remembers, !symbol.isAbsent else { return answer }
    if answers == nil { answers = context.bytesBySymbol() }
    answers?[Int(symbol.raw)] = answer ? 2 : 1
    return answer
  }

  private func holdsForAge(_ event: Event, _ context: Context) -> Bool {
    guard case .compares(let comparison, let bound) = test,
      let created = context.directory.subjects[event.subject]?.created
    else { return false }
    return comparison.holds(Double(event.time - created) / Double(Moment.dayLength), bound)
  }
}
