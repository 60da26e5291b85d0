/// Which fields of each kind are kept, and where in a row of 32-bit words each lies.
///
/// Made from what the watches need: a field that no watch reads is checked at intake and then left behind.
package struct EventLayout: Sendable {
  /// Words before the fields: kind and chunk, line, time (two), subject.
  package static var headerWidth: Int { 5 }

  private static let width = Field.allCases.count
  private let offsets: [Int8]
  private let strides: [UInt8]
  private let kept: [Bool]

  /// Makes the layout that keeps `selection`; a kind without an entry is not kept at all.
  package init(keeping selection: [EventKind: Set<Field>]) {
    let width = Self.width
    var offsets = [Int8](repeating: -1, count: EventKind.allCases.count * width)
    var strides = [UInt8](repeating: UInt8(Self.headerWidth), count: EventKind.allCases.count)
    var kept = [Bool](repeating: false, count: EventKind.allCases.count)
    for (kind, fields) in selection {
      let row = Int(kind.rawValue)
      kept[row] = true
      var next = Self.headerWidth
      for spec in EventSchema.fields[row] where fields.contains(spec.field) {
        offsets[row * width + spec.field.index] = Int8(next)
        next += spec.type.storage.width
      }
      strides[row] = UInt8(next)
    }
    (self.offsets, self.strides, self.kept) = (offsets, strides, kept)
  }

  /// The same, and for kinds that keep what lists know of an address, the address.
  package var keepingAddresses: EventLayout {
    var selection: [EventKind: Set<Field>] = [:]
    for kind in EventKind.allCases where keeps(kind) {
      let all = EventSchema.fields[Int(kind.rawValue)].map(\.field)
      var fields = Set(all.filter { offset(of: $0, in: kind) != nil })
      if !fields.isDisjoint(with: [.country, .asn, .network]), all.contains(.ip) {
        // A network may be known by its number alone.
        fields.insert(.ip)
        if fields.contains(.network), all.contains(.asn) { fields.insert(.asn) }
      }
      selection[kind] = fields
    }
    return EventLayout(keeping: selection)
  }

  /// The layout that keeps every field of every kind.
  package static let everything = EventLayout(
    keeping: Dictionary(
      uniqueKeysWithValues: EventKind.allCases.map { kind in
        (kind, Set(EventSchema.fields[Int(kind.rawValue)].map(\.field)))
      }))

  /// Whether events of this kind are stored at all.
  package func keeps(_ kind: EventKind) -> Bool { kept[Int(kind.rawValue)] }

  /// The word at which a field lies in a row of this kind, or `nil` where it is not kept.
  package func offset(of field: Field, in kind: EventKind) -> Int? {
    let offset = offsets[Int(kind.rawValue) * Self.width + field.index]
    return offset < 0 ? nil : Int(offset)
  }

  /// The width of a row of this kind without an id, in words; the id, if any, comes next.
  package func stride(of kind: EventKind) -> Int { Int(strides[Int(kind.rawValue)]) }
}
