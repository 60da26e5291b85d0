/// The id of a ring, made of the member who was first seen with something shared: it stays while that member stays.
struct RingMark {
  let text: String

  /// - Source: the FNV-1a hash of 64 bits, of which 48 are shown.
  init(_ founder: String) {
    let hash = founder.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash >> 16, radix: 16)
    text = "ring-" + String(repeating: "0", count: 12 - digits.count) + digits
  }
}
