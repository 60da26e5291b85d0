internal import Domain
internal import Matching

/// Which values of one kind are near enough to be one: the leader of each that has another, its own symbol for the rest.
struct NearValues: Sendable {
  /// Those that are not their own leader; 0 where a value says nothing.
  private var leaders: [UInt32: UInt32] = [:]
  private var isLed = NumberSet()

  init() {}

  /// Joins the hashes of pictures that differ in at most ``hashBits`` of 64.
  init(hashes: [UInt32], in symbols: Symbols, threads: Int) {
    let values = hashes.map { NearValues.hash(symbols, $0) }
    let places = values.indices.filter { values[$0] != nil }
    let near = CloseHashes.mayBeNear(
      places.map { values[$0] ?? 0 }, bits: NearValues.hashBits, threads: threads)
    let left = zip(places, near).filter(\.1).map { hashes[$0.0] }
    keep(HashNeighbours(symbols.inOrder(left), bits: NearValues.hashBits).leaders)
  }

  /// Joins texts with at least the share ``textShare`` of common runs of words; short ones say nothing.
  init(texts: [UInt32], in symbols: Symbols, threads: Int) {
    let standings = CommonRuns.standings(
      of: texts, in: symbols, share: NearValues.textShare, threads: threads)
    var near: [UInt32] = []
    for (text, standing) in zip(texts, standings) {
      switch standing {
      case .short: keep([text: 0])
      case .alone: break
      case .mayBeNear: near.append(text)
      }
    }
    let likeness = TextLikeness(share: NearValues.textShare)
    keep(Resemblance(symbols.inOrder(near), likeness).leaders)
  }

  @inline(__always)
  func leader(_ value: UInt32) -> UInt32 {
    isLed.contains(value) ? leaders[value] ?? value : value
  }

  private mutating func keep(_ found: [UInt32: UInt32]) {
    for (value, leader) in found where value != leader {
      leaders[value] = leader
      isLed.insert(value)
    }
  }

  /// The number that 16 hex digits write.
  private static func hash(_ symbols: Symbols, _ value: UInt32) -> UInt64? {
    let bytes = symbols.bytes(Symbol(raw: value))
    guard bytes.count == 16 else { return nil }
    var number: UInt64 = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: number = number << 4 | UInt64((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return number
  }

  static let textShare = 0.6
  static let hashBits = 3
}
