/// Fills what one row lacks from another row of the same kind.
package struct RowCompletion {
  /// By kind, the fields that are kept: the first word, the number of words, the words of an absent value.
  private let places: [[Place]]

  private struct Place {
    let offset: Int
    let absent: [UInt32]
  }

  package init(_ layout: EventLayout) {
    places = EventKind.allCases.map { kind in
      EventSchema.fields[Int(kind.rawValue)].compactMap { spec in
        guard let offset = layout.offset(of: spec.field, in: kind) else { return nil }
        return Place(offset: offset, absent: spec.type.storage.absent)
      }
    }
  }

  /// Copies the values that the first row lacks and the other has.
  ///
  /// - Precondition: both are of one kind and speak of one pool of texts.
  package func complete(
    _ row: UnsafeMutablePointer<UInt32>, from other: UnsafeMutablePointer<UInt32>
  ) {
    for place in places[Event(words: row).kindIndex] {
      let words = place.absent.indices
      guard words.allSatisfy({ row[place.offset + $0] == place.absent[$0] }) else { continue }
      for word in words { row[place.offset + word] = other[place.offset + word] }
    }
  }
}
