internal import Domain

/// The one order in which events of a key are looked at.
///
/// By time; events of one moment by kind, id, then what they hold, and only then by file and line. So the order of
/// lines with equal times changes nothing.
enum EventOrder {
  static func precedes(_ left: Event, _ right: Event, in store: EventStore) -> Bool {
    if left.time != right.time { return left.time < right.time }
    if left.kindIndex != right.kindIndex { return left.kindIndex < right.kindIndex }
    let (one, two) = (store.id(of: left), store.id(of: right))
    if one != two { return store.symbols.precedes(one, two) }
    if left.subject != right.subject { return store.symbols.precedes(left.subject, right.subject) }
    for spec in EventSchema.fields[left.kindIndex] {
      guard let offset = store.layout.offset(of: spec.field, in: left.kind) else { continue }
      if let answer = compare(left, right, offset, spec.type.storage, store) { return answer }
    }
    return (left.chunk, left.line) < (right.chunk, right.line)
  }

  private static func compare(
    _ left: Event, _ right: Event, _ offset: Int, _ storage: FieldStorage, _ store: EventStore
  ) -> Bool? {
    switch storage {
    case .symbol, .list:
      let (one, two) = (left.symbol(at: offset), right.symbol(at: offset))
      return one == two ? nil : store.symbols.precedes(one, two)
    case .flag:
      let (one, two) = (left.words[offset], right.words[offset])
      return one == two ? nil : one < two
    case .number:
      let (one, two) = (left.number(at: offset), right.number(at: offset))
      return one == two ? nil : (one ?? -.infinity) < (two ?? -.infinity)
    case .moment:
      let (one, two) = (left.moment(at: offset), right.moment(at: offset))
      return one == two ? nil : (one ?? .min) < (two ?? .min)
    }
  }
}
