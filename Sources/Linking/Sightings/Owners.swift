/// For each value who holds it, or that several do.
struct Owners {
  private var owners: [UInt32] = []

  private static var several: UInt32 { .max }

  @inline(__always)
  mutating func see(_ value: UInt32, _ subject: UInt32) {
    let place = Int(value)
    if place >= owners.count {
      owners += [UInt32](repeating: 0, count: max(place + 1 - owners.count, owners.count))
    }
    let owner = owners[place]
    if owner == 0 {
      owners[place] = subject
    } else if owner != subject {
      owners[place] = Owners.several
    }
  }

  @inline(__always)
  func isShared(_ value: UInt32) -> Bool { owners[Int(value)] == Owners.several }
}
