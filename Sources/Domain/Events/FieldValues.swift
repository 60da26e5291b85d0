/// The fields of an event with their values: few, so they are searched one by one, and always in the order of ``Field``.
package struct FieldValues: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var entries: [Entry] = []

  private struct Entry: Hashable {
    let field: Field
    var value: FieldValue
  }

  package init() {}

  /// Of several values of a field the last one holds.
  package init(_ values: some Sequence<(Field, FieldValue)>) {
    for (field, value) in values { self[field] = value }
  }

  package init(dictionaryLiteral values: (Field, FieldValue)...) { self.init(values) }

  package subscript(field: Field) -> FieldValue? {
    get { entries.first { $0.field == field }?.value }
    set {
      let place = entries.firstIndex { $0.field.index >= field.index } ?? entries.count
      let isThere = place < entries.count && entries[place].field == field
      switch (newValue, isThere) {
      case (let value?, true): entries[place].value = value
      case (let value?, false): entries.insert(Entry(field: field, value: value), at: place)
      case (nil, true): entries.remove(at: place)
      case (nil, false): break
      }
    }
  }

  package mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Leaves out the values of the other fields.
  package mutating func keep(_ isKept: (Field) -> Bool) { entries.removeAll { !isKept($0.field) } }
}

extension FieldValues: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }

  package subscript(position: Int) -> (key: Field, value: FieldValue) {
    (entries[position].field, entries[position].value)
  }
}
