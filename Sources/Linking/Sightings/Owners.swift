/// For each value who holds it, or that several do.
struct Owners: Sendable {
  private var owners: [UInt32]
  /// Below it values have a place each; texts beyond share places, which only lets a few pass as shared that are not.
  private let values: Int
  private let texts: Int

  private static var several: UInt32 { .max }

  init(values: Int) {
    self.values = values
    var texts = 1 << 12
    while texts < values, texts < 1 << 22 { texts <<= 1 }
    self.texts = texts
    owners = [UInt32](repeating: 0, count: values + texts)
  }

  @inline(__always)
  mutating func see(_ value: SeenValue, _ subject: UInt32) {
    let place = place(value)
    let owner = owners[place]
    if owner == 0 {
      owners[place] = subject
    } else if owner != subject {
      owners[place] = Owners.several
    }
  }

  @inline(__always)
  func isShared(_ value: SeenValue) -> Bool { owners[place(value)] == Owners.several }

  /// Takes in what was seen elsewhere of the same values.
  mutating func join(_ other: Owners) {
    for place in owners.indices {
      let (mine, others) = (owners[place], other.owners[place])
      if mine == 0 {
        owners[place] = others
      } else if others != 0, others != mine {
        owners[place] = Owners.several
      }
    }
  }

  @inline(__always)
  private func place(_ value: SeenValue) -> Int {
    switch value {
    case .number(let number): Int(number)
    case .text(let text): values + Int(truncatingIfNeeded: Owners.hash(text)) & (texts - 1)
    }
  }

  /// - Source: the FNV-1a hash of 64 bits, its halves folded.
  private static func hash(_ text: String) -> UInt64 {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return hash ^ hash >> 32
  }
}
