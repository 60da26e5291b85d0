internal import Domain

/// A field test bound to one store: texts are symbols, fields are words of a row.
final class BoundTest {
  /// `nil` where the age of the account is tested.
  private let field: BoundField?
  private let test: Bound

  private enum Bound {
    case isOne(of: [UInt32])
    case compares(Comparison, Double)
    case isFlag(Bool)
    case isPresent(Bool)
    case inList(NetworkList, Memo)
    case has(Set<String>, Memo)
    case text(BoundTextTest, Memo)
  }

  /// Answers already given, by symbol: 0 unknown, 1 no, 2 yes.
  private final class Memo { var answers: [UInt8] = [] }

  init(_ test: FieldTest, _ context: Context) {
    let store = context.store
    if case .field(let field) = test.field {
      self.field = BoundField(field, context)
    } else {
      field = nil
    }
    switch test.test {
    case .isOne(of: let texts):
      self.test = .isOne(of: texts.compactMap { store.symbols.symbol(of: $0)?.raw })
    case .has(let texts): self.test = .has(Set(texts), Memo())
    case .compares(let comparison, let bound): self.test = .compares(comparison, bound)
    case .isFlag(let flag): self.test = .isFlag(flag)
    case .isPresent(let present): self.test = .isPresent(present)
    case .inList(let name):
      self.test = .inList(context.directory.lists[name] ?? NetworkList(), Memo())
    case .holds, .digitsInRow, .domainIsOne, .domainInList:
      self.test = .text(BoundTextTest(test.test, context.directory), Memo())
    case .inNetworks(let networks): self.test = .inList(NetworkList(networks), Memo())
    }
  }

  func holds(_ event: Event, _ context: Context) -> Bool {
    guard let field else { return holdsForAge(event, context) }
    let offset = field.offset(in: event)
    guard offset >= 0 else {
      if case .isPresent(let wanted) = test { return !wanted }
      return false
    }
    switch test {
    case .isOne(of: let symbols): return symbols.contains(event.words[offset])
    case .compares(let comparison, let bound):
      return event.number(at: offset).map { comparison.holds($0, bound) } ?? false
    case .isFlag(let flag): return event.flag(at: offset) == flag
    case .isPresent(let wanted): return field.isThere(event) == wanted
    case .inList(let list, let memo):
      let symbol = event.symbol(at: offset)
      if list.hasExpiry { return list.holds(context.store.symbols.text(symbol), at: event.time) }
      return remembered(symbol, memo, context) { list.holds($0.symbols.text(symbol), at: 0) }
    case .text(let test, let memo):
      let symbol = event.symbol(at: offset)
      if test.hasExpiry { return test.holds(context.store.symbols.text(symbol), at: event.time) }
      return remembered(symbol, memo, context) { test.holds($0.symbols.text(symbol), at: 0) }
    case .has(let texts, let memo):
      let symbol = event.symbol(at: offset)
      return remembered(symbol, memo, context) {
        !texts.isDisjoint(with: $0.symbols.list(symbol))
      }
    }
  }

  private func holdsForAge(_ event: Event, _ context: Context) -> Bool {
    guard case .compares(let comparison, let bound) = test,
      let created = context.directory.subjects[event.subject]?.created
    else { return false }
    return comparison.holds(Double(event.time - created) / Double(Moment.dayLength), bound)
  }

  private func remembered(
    _ symbol: Symbol, _ memo: Memo, _ context: Context, _ answer: (EventStore) -> Bool
  ) -> Bool {
    guard !symbol.isAbsent else { return false }
    if memo.answers.isEmpty {
      memo.answers = Array(repeating: 0, count: context.store.symbols.count)
    }
    let known = memo.answers[Int(symbol.raw)]
    if known != 0 { return known == 2 }
    let result = answer(context.store)
    memo.answers[Int(symbol.raw)] = result ? 2 : 1
    return result
  }
}
